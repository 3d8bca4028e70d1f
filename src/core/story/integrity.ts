/**
 * How records stand to one another: every reference answers, nothing leads back to itself, passages lie inside their
 * paragraphs, quotations read forward. Works on the parser's own fresh copies, before they are frozen, and drops from
 * them what cannot stand.
 */
import type { Entries, Entry, Fresh } from './fresh.ts';
import type { Draft, IssueLog } from './issue.ts';
import { cutLoops } from './loops.ts';
import { nearest } from './nearest.ts';
import { followReference, readReference, REFERENCES, type Answers, type Reference } from './references.ts';
import { recordSchemas } from './schema.ts';
import { checkChain, checkPassage, checkQuote, paragraphLengths } from './spans.ts';
import type { RecordKind } from './types.ts';

export const KINDS = Object.keys(recordSchemas) as readonly RecordKind[];

/** Comparisons made for "did you mean" over a whole file: enough for any real one, few enough for a hostile one. */
const PATIENCE = 200_000;

/** Ids of records that were in the file and did not pass. */
export type LeftOut = Readonly<Record<RecordKind, Set<string>>>;

type Known = { [K in RecordKind]: Map<string, Fresh<K>> };

/**
 * Drops from `entries` every record that names, where it must, one that is not there, and from the others every name
 * nothing answers to. `leftOut` grows by what is dropped.
 */
export function checkIntegrity(entries: Entries, leftOut: LeftOut, log: IssueLog): void {
  const known = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Known;
  const rules = Object.fromEntries(
    KINDS.map((kind) => [kind, (REFERENCES[kind] ?? []).map(readReference)]),
  ) as unknown as Readonly<Record<RecordKind, readonly Reference[]>>;
  let patience = PATIENCE;

  const answersTo = (kind: RecordKind, id: string, tell: (draft: Draft) => void): Answers => ({
    known: (rule, name) => known[rule.kind].has(name) && !(rule.kind === kind && name === id),
    missed: (rule, name, at, effect) => {
      const itself = rule.kind === kind && name === id;
      const lost = leftOut[rule.kind].has(name);
      const similar = (): string | undefined => {
        patience -= known[rule.kind].size;
        return patience < 0 ? undefined : nearest(name, [...known[rule.kind].keys(), rule.word ?? '']);
      };
      tell({
        code: itself ? 'itself' : lost ? 'reference-left-out' : 'reference',
        at: [...at],
        value: name,
        effect,
        expected: { as: 'record', kind: rule.kind },
        ...(!itself && !lost && { nearest: similar }),
      });
    },
  });

  const teller =
    (kind: RecordKind, { record, index }: Entry<RecordKind>) =>
    (draft: Draft): void => {
      log.add(draft, { kind, id: record.id, index });
    };

  // First what records cannot do without, in an order in which one look at each is enough.
  const lengths = paragraphLengths(entries.sources);
  const settle = (kind: RecordKind): void => {
    const list: Entry<RecordKind>[] = entries[kind];
    const found = known[kind] as Map<string, Fresh<RecordKind>>;
    let kept = 0;
    for (const entry of list) {
      const { record, index } = entry;
      const tell = teller(kind, entry);
      const answers = answersTo(kind, record.id, tell);
      const falls =
        rules[kind].some((rule) => rule.fatal && followReference(rule, record, [kind, index], answers)) ||
        !stands(kind, record, [kind, index], { lengths, passages: known.passages, tell });
      if (falls) {
        leftOut[kind].add(record.id);
        continue;
      }
      found.set(record.id, record);
      list[kept++] = entry;
    }
    list.length = kept;
  };
  for (const kind of KINDS) settle(kind);

  // Then what they can do without: by now every record that stands is known.
  for (const kind of KINDS)
    for (const entry of entries[kind]) {
      const answers = answersTo(kind, entry.record.id, teller(kind, entry));
      for (const rule of rules[kind])
        if (!rule.fatal) followReference(rule, entry.record, [kind, entry.index], answers);
    }
  for (const entry of entries.sources) {
    // A translation whose original is not there stays a translation, from a language that is not known.
    const { id, translation } = entry.record;
    if (!translation || !('source' in translation.of)) continue;
    const name = translation.of.source;
    const answers = answersTo('sources', id, (draft) => {
      teller('sources', entry)({ ...draft, used: 'und' });
    });
    if (answers.known(ORIGINAL, name)) continue;
    answers.missed(ORIGINAL, name, ['sources', entry.index, 'translation', 'of'], 'default');
    translation.of = { lang: 'und' };
  }
  breakLoops(entries, known, log);
}

const ORIGINAL = readReference('translation.of.source>sources');

interface Ground {
  readonly lengths: ReturnType<typeof paragraphLengths>;
  readonly passages: Known['passages'];
  readonly tell: (draft: Draft) => void;
}

/** What a record must be beside its references. False: it cannot stand. */
function stands(kind: RecordKind, record: unknown, at: readonly (string | number)[], ground: Ground): boolean {
  const { tell } = ground;
  switch (kind) {
    case 'passages':
      return checkPassage(record as Fresh<'passages'>, ground.lengths, at, tell);
    case 'quotes':
      return checkQuote(record as Fresh<'quotes'>, ground.passages, at, tell);
    case 'attributions':
      checkChain((record as Fresh<'attributions'>).agents, [...at, 'agents'], tell);
      return true;
    case 'events':
    case 'claims':
      checkChain((record as Fresh<'claims'>).factuality.according, [...at, 'factuality', 'according'], tell);
      return true;
    case 'stances':
    case 'relations': {
      const { from, to } = record as Fresh<'relations'>;
      if (from === to) tell({ code: 'itself', at: [...at, 'to'], value: to, effect: 'record' });
      return from !== to;
    }
    default:
      return true;
  }
}

/** Cuts quotations that run on, affiliations and translations wherever they lead round in a circle. */
function breakLoops(entries: Entries, known: Known, log: IssueLog): void {
  const check = <K extends 'quotes' | 'agents' | 'sources'>(
    kind: K,
    path: readonly string[],
    next: (record: Fresh<K>) => string | undefined,
    cut: (record: Fresh<K>) => string | undefined,
  ): void => {
    const list: Entry<K>[] = entries[kind];
    const byId = new Map<string, Entry<K>>(list.map((entry) => [entry.record.id, entry]));
    const follow = (id: string): string | undefined => {
      const entry = byId.get(id);
      return entry && next(entry.record);
    };
    cutLoops(byId.keys(), follow, (last, ids) => {
      const entry = byId.get(last);
      if (!entry) return;
      const { record, index } = entry;
      const value = next(record);
      const used = cut(record);
      const effect = used === undefined ? 'field' : 'default';
      log.add({ code: 'cycle', at: [kind, index, ...path], value, ids, effect, used }, { kind, id: last, index });
    });
  };
  check(
    'quotes',
    ['continues'],
    (quote) => quote.continues,
    (quote) => {
      delete quote.continues;
      return undefined;
    },
  );
  check(
    'agents',
    ['affiliation'],
    (agent) => agent.affiliation,
    (agent) => {
      delete agent.affiliation;
      return undefined;
    },
  );
  const original = ({ translation }: Fresh<'sources'>): string | undefined =>
    translation && 'source' in translation.of ? translation.of.source : undefined;
  check('sources', ['translation', 'of'], original, (source) => {
    const lang = known.sources.get(original(source) ?? '')?.lang ?? 'und';
    if (source.translation) source.translation.of = { lang };
    return lang;
  });
}
