/** What a story file's author is told: data only, so that it can be said in any language (`src/i18n/issues.ts`). */
import type { EdtfErrorCode } from '../time/edtf-value.ts';
import type { JsonExpected, JsonHint } from './json-locate.ts';
import type { FORMS } from './schema.ts';
import type { RecordKind } from './types.ts';

export const ISSUE_CODES = [
  // the file
  'file-empty',
  'file-too-large',
  'json',
  'not-a-story',
  'newer-version',
  'older-version',
  'too-deep',
  'too-many',
  // a field
  'missing',
  'type',
  'choice',
  'form',
  'too-long',
  'empty',
  'length',
  'range',
  'keys',
  'unknown-key',
  'repeated-key',
  'language-missing',
  'date',
  'single-date',
  'zone',
  // records among one another
  'duplicate-id',
  'reference',
  'reference-left-out',
  'itself',
  'cycle',
  'chain',
  'passage-ends',
  'passage-paragraph',
  'passage-outside',
  'passage-length',
  'words-differ',
  'segment-order',
  'insertion',
  // the list of issues itself
  'more',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * What became of it. `refused`: no story. `record`, `field`, `item`, `list`: left out, the rest is read. `default`:
 * `used` stands in its place. `ignored`: not read. `kept`: nothing was changed.
 */
export const EFFECTS = ['refused', 'record', 'field', 'item', 'list', 'default', 'ignored', 'kept'] as const;
export type Effect = (typeof EFFECTS)[number];

export const TYPES = ['text', 'texts', 'date', 'number', 'whole-number', 'yes-no', 'list', 'object'] as const;
export type TypeName = (typeof TYPES)[number];

/** What should have stood there. */
export type Expected =
  | { readonly as: 'type'; readonly type: TypeName }
  | { readonly as: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly as: 'form'; readonly form: (typeof FORMS)[number] }
  /** Both ends included. */
  | { readonly as: 'range'; readonly min: number; readonly max: number }
  | { readonly as: 'record'; readonly kind: RecordKind }
  | { readonly as: 'json'; readonly token: JsonExpected; readonly hint?: JsonHint }
  /** Why a date is refused, and which part of it. */
  | { readonly as: 'date'; readonly why: EdtfErrorCode; readonly part: string }
  | { readonly as: 'text'; readonly text: string };

export interface Issue {
  /** An error took something away from the story, a warning nothing that it needs. */
  readonly severity: 'error' | 'warning';
  readonly code: IssueCode;
  readonly effect: Effect;
  /** `events[3].time.edtf`; empty for the file as a whole. */
  readonly path: string;
  readonly record?: { readonly kind: RecordKind; readonly id?: string; readonly index: number };
  /** As it stands in the file, at most 80 characters, nothing in it that could reorder or hide text. */
  readonly found?: string;
  /** What kind of thing was found, where that is the fault. */
  readonly foundType?: TypeName | 'nothing';
  readonly expected?: Expected;
  /** The nearest valid form. Never used by itself. */
  readonly nearest?: string;
  /** What was used in its place (`effect: 'default'`). */
  readonly used?: string;
  /** Where a file stops being JSON, or a key stands again: 1-based, columns in code points. */
  readonly line?: number;
  readonly column?: number;
  /** The records of a circle, or the sayers of a chain, in order; ten at most. */
  readonly ids?: readonly string[];
}

/** An issue before it is known whether it will be told: cheap to make, and its fate may still change. */
export interface Draft {
  readonly code: IssueCode;
  readonly at: readonly (string | number)[];
  readonly value?: unknown;
  readonly expected?: Expected;
  readonly nearest?: () => string | undefined;
  readonly ids?: readonly string[];
  /** Undefined until it is known what the fault takes with it. */
  effect?: Effect | undefined;
  used?: string | undefined;
}

const SHORT = 80;
/** Searches for a nearest form in one file: each may look through every time zone there is. */
const HINTS = 200;
/** Controls, lone surrogates, and the characters that turn or hide the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** A value as a few characters that are safe to show: texts as they are, lists and objects by their brackets. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? '[…]' : '[]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const head = String(typeof value === 'string' ? value.slice(0, 4 * SHORT) : value);
  const safe = Array.from(head, (char) =>
    char.replace(UNSEEN, () => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`),
  );
  let text = '';
  for (const char of safe) {
    if (text.length + char.length >= SHORT) return `${text}…`;
    text += char;
  }
  return text;
}

/** `['events', 3, 'time', 'edtf']` → `events[3].time.edtf`. Keys that are no names are quoted and shortened. */
export function printPath(at: readonly (string | number)[]): string {
  let path = '';
  for (const key of at) {
    if (typeof key === 'number') path += `[${String(key)}]`;
    else if (/^[\w$-]{1,64}$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `["${shown(key)}"]`;
    if (path.length > 200) return `${path.slice(0, 200)}…`;
  }
  return path;
}

export function typeOf(value: unknown): TypeName | 'nothing' {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'object') return Array.isArray(value) ? 'list' : 'object';
  return 'number';
}

/** Collects issues; tells the first `max` errors and the first `max` warnings and counts the rest. */
export class IssueLog {
  readonly #max: number;
  readonly #issues: Issue[] = [];
  readonly #told = { error: 0, warning: 0 };
  #errors = 0;
  #untold = 0;
  #hints = HINTS;

  constructor(max: number) {
    this.#max = max;
  }

  add(draft: Draft, record?: Issue['record'], place?: Pick<Issue, 'line' | 'column'>): void {
    const effect = draft.effect ?? 'record';
    const severity =
      effect === 'refused' || effect === 'record' || effect === 'default' || effect === 'list' ? 'error' : 'warning';
    if (severity === 'error') this.#errors++;
    if (this.#told[severity] >= this.#max) {
      this.#untold++;
      return;
    }
    this.#told[severity]++;
    const { code, value, expected, ids, used } = draft;
    const nearest = draft.nearest && this.#hints-- > 0 ? draft.nearest() : undefined;
    const kind = code === 'type' ? typeOf(value) : undefined;
    this.#issues.push({
      severity,
      code,
      effect,
      path: printPath(draft.at),
      ...(record && { record }),
      ...('value' in draft && value !== undefined && { found: shown(value) }),
      ...(kind && { foundType: kind }),
      ...(expected && { expected }),
      ...(nearest !== undefined && nearest === shown(nearest) && { nearest }),
      ...(used !== undefined && { used: shown(used) }),
      ...(ids && { ids: ids.slice(0, 10) }),
      ...place,
    });
  }

  /** All that was told, and one last issue that counts what was not. */
  done(): readonly Issue[] {
    const more: Issue = {
      severity: this.#errors > this.#told.error ? 'error' : 'warning',
      code: 'more',
      effect: 'kept',
      path: '',
      found: String(this.#untold),
    };
    return this.#untold > 0 ? [...this.#issues, more] : this.#issues;
  }
}
