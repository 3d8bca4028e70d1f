/**
 * Which field of which record names which other record, and what goes when nothing answers to the name.
 *
 * `path>list`: a path into the record; `*` stands for every entry of a list. What goes is the last step of the path,
 * or the step marked `-`; `!` in front: the whole record. `+` is a `*` whose list may not become empty: the record goes
 * with its last entry. `list|word`: the word may stand there instead of an id.
 *
 * Records fall with those they cannot do without. Never is a chain of sayers shortened, or a quotation's segment left
 * out: what remained would be said by somebody else, or be something else. Records that may fall (`!`, `+`) only point
 * to lists that stand earlier in `recordSchemas`, so one pass in that order settles them all.
 */
import type { Effect } from './issue.ts';
import type { RecordKind } from './types.ts';

const FACTUALITY = [
  '!factuality.according.*>agents',
  'factuality.condition-.event>events',
  'factuality.condition-.claim>claims',
];

export const REFERENCES: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  sources: ['publisher>agents', 'authors.*>agents'],
  agents: ['affiliation>agents'],
  passages: ['!source>sources'],
  attributions: ['!agents.*>agents', 'agentPassage>passages', 'cue.passage>passages', 'content.*>passages'],
  events: [
    '!lane>lanes',
    'place>places',
    'agents.*>agents',
    'time.passage>passages',
    'time.relative.*-.anchor>events|publication',
    'time.relative.*.passage>passages',
    ...FACTUALITY,
    'sources.+>sources',
    'passages.*>passages',
  ],
  quotes: [
    '!event>events',
    '!attribution>attributions',
    '!segments.*.passage>passages',
    'continues>quotes',
    'original-.source>sources',
  ],
  claims: [
    ...FACTUALITY,
    'saidIn.+>attributions',
    'event>events',
    'about.*>events',
    'quotes.*>quotes',
    'passages.*>passages',
  ],
  stances: ['!from>claims', '!to>claims', '!by>agents|editor', 'passage>passages'],
  assessments: ['!claim>claims', '!by>agents', 'passage>passages'],
  relations: ['!from>events', '!to>events', '!by>agents|editor', 'passage>passages'],
  omissions: ['!source>sources'],
};

/** A reference rule, taken apart. */
export interface Reference {
  readonly steps: readonly string[];
  /** Index of the step that goes with a broken reference; -1 for the record. */
  readonly cut: number;
  /** What a broken reference takes with it. */
  readonly effect: Effect;
  readonly kind: RecordKind;
  readonly word: string | undefined;
  /** Whether a record can fall by it. */
  readonly fatal: boolean;
}

export function readReference(rule: string): Reference {
  const [path = '', target = ''] = rule.split('>');
  const [kind, word] = target.split('|');
  const whole = path.startsWith('!');
  const marked = path.replace('!', '').split('.');
  const steps = marked.map((step) => step.replace('-', ''));
  const mark = marked.findIndex((step, i) => step !== steps[i]);
  const cut = whole ? -1 : mark < 0 ? steps.length - 1 : mark;
  return {
    steps,
    cut,
    effect: whole ? 'record' : /[*+]/.test(steps[cut] ?? '') ? 'item' : 'field',
    kind: kind as RecordKind,
    word,
    fatal: whole || path.endsWith('+'),
  };
}

/** Whether a record answers to an id; where none does, the one who is asked has told what that takes with it. */
export interface Answers {
  readonly known: (rule: Reference, id: string) => boolean;
  readonly missed: (rule: Reference, id: string, at: readonly (string | number)[], effect: Effect) => void;
}

/** Follows a rule through a record, takes out what nothing answers to. True: the record cannot stand. */
export function followReference(rule: Reference, record: unknown, at: (string | number)[], answers: Answers): boolean {
  const { steps, cut } = rule;
  const broken = (part: unknown, depth: number): boolean => {
    const step = steps[depth];
    if (step === undefined) {
      const id = String(part);
      if (id === rule.word || answers.known(rule, id)) return false;
      answers.missed(rule, id, at, rule.effect);
      return true;
    }
    if (!Array.isArray(part)) {
      const inner = (part as Record<string, unknown>)[step];
      if (inner === undefined) return false;
      at.push(step);
      const bad = broken(inner, depth + 1);
      at.pop();
      if (!bad || depth !== cut) return bad;
      Reflect.deleteProperty(part as object, step);
      return false;
    }
    const list: unknown[] = part;
    if (step === '+' && list.length > 0 && !list.some((id) => answers.known(rule, String(id)))) {
      // It would become empty and may not: its first entry speaks for all of them.
      answers.missed(rule, String(list[0]), [...at, 0], 'record');
      return true;
    }
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      at.push(i);
      const bad = broken(list[i], depth + 1);
      at.pop();
      if (!bad) list[kept++] = list[i];
      else if (depth !== cut) return true;
    }
    list.length = kept;
    return false;
  };
  return broken(record, 0);
}
