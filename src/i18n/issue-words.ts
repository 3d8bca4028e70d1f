/** What a language must have to say what is wrong with a story file. */
import type { Effect, Issue, IssueCode, TypeName } from '../core/story/issue.ts';
import type { FORMS } from '../core/story/schema.ts';
import type { RecordKind } from '../core/story/types.ts';
import type { EdtfErrorCode } from '../core/time/edtf-value.ts';

export interface IssueWords {
  readonly lang: string;
  /** Where it is: “Event “address” (events[3])”. `id` and `path` are data. */
  readonly record: (kind: RecordKind, id: string | undefined, path: string) => string;
  /** What is wrong; `field` is the field's path inside its record, quoted. No full stop. */
  readonly what: Readonly<Record<IssueCode, (issue: Issue, field: string) => string>>;
  /** The nearest valid form, to be joined to the sentence before. */
  readonly nearest: (issue: Issue, nearest: string) => string;
  /** What became of it, a whole sentence; `kind` is undefined at the top of the file. */
  readonly effect: (effect: Effect, kind: RecordKind | undefined, used: string) => string;
  readonly quoted: (text: string) => string;
  /** Between where and what. */
  readonly colon: string;
}

/** The words of one language for the parts that `what` puts together. */
export interface Vocabulary {
  readonly types: Readonly<Record<TypeName | 'nothing', string>>;
  readonly forms: Readonly<Record<(typeof FORMS)[number], string>>;
  /** Follow “the date “…””. `part` is the part of it that is at fault, quoted. */
  readonly dates: Readonly<Record<EdtfErrorCode, string | ((part: string) => string)>>;
}

/** Values in a row, quoted, the last joined by a word: “a”, “b” or “c”. */
export function row(values: readonly (string | number)[], or: string, quoted: (text: string) => string): string {
  const texts = values.map((value) => (typeof value === 'number' ? String(value) : quoted(value)));
  const last = texts.pop() ?? '';
  return texts.length > 0 ? `${texts.join(', ')} ${or} ${last}` : last;
}

/** The values an issue offers to choose from; none where it offers none. */
export const choices = ({ expected }: Issue): readonly (string | number)[] =>
  expected?.as === 'choice' ? expected.values : [];

/** The greatest value an issue allows, and the least. */
export const range = ({ expected }: Issue): { readonly min: number; readonly max: number } =>
  expected?.as === 'range' ? expected : { min: 0, max: 0 };

/** The text an issue expected. */
export const expectedText = ({ expected }: Issue): string => (expected?.as === 'text' ? expected.text : '');

/** The first words of a sentence are written with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
