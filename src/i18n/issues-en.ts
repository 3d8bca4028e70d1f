import type { RecordKind } from '../core/story/types.ts';
import { dates } from './issue-dates-en.ts';
import { capital, choices, expectedText, range, row, type IssueWords, type Vocabulary } from './issue-words.ts';

const KINDS: Readonly<Record<RecordKind, string>> = {
  sources: 'source',
  agents: 'agent',
  places: 'place',
  lanes: 'lane',
  passages: 'passage',
  attributions: 'attribution',
  events: 'event',
  quotes: 'quotation',
  claims: 'claim',
  stances: 'stance',
  assessments: 'assessment',
  relations: 'relation',
  steps: 'step',
  omissions: 'omission',
};

const quoted = (text: string): string => `“${text}”`;
/** Where a fault is that the words before do not name: “ in “bounds.es.at””. */
const inField = (field: string): string => (/time\.edtf/.test(field) ? '' : ` in ${field}`);
const number = (n: number): string => n.toLocaleString('en-GB');

const words: Vocabulary = {
  types: {
    text: 'a text',
    date: 'a date, such as 2024-05-03',
    texts: 'a text for each language, such as { "en": "…" }',
    number: 'a number',
    'whole-number': 'a whole number',
    'yes-no': 'true or false',
    list: 'a list',
    object: 'an object',
    nothing: 'nothing',
  },
  forms: {
    clean: 'has a control character or half a character in it',
    id: 'is no id: up to 64 small letters, digits and hyphens, beginning with a letter or digit (“constructor” and “prototype” are taken)',
    language: 'is no language tag, such as “en” or “fr-CA”',
    url: 'is no address beginning with https://, http:// or mailto:',
    sha256: 'is no SHA-256 hash: 64 digits and small letters a to f',
    duration: 'is no duration in weeks, days, hours and minutes, such as “P7D” or “PT30M”',
  },
  dates,
};

const JSON_TOKENS = {
  value: 'a value',
  key: 'a key in double quotes',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'the end of the file',
  quote: 'a closing double quote',
  escape: 'a character or an escape such as \\n',
  depth: 'less depth',
};

const JSON_HINTS = {
  'trailing-comma': 'take out the comma before it',
  comment: 'JSON has no comments',
  quotes: 'keys and texts stand in straight double quotes',
  'cut-off': 'the file seems to be cut off',
  'line-break': 'a text may not run over the end of its line; write \\n',
};

/** English, for a reporter rather than a programmer. */
export const en: IssueWords = {
  lang: 'en',
  colon: ': ',
  quoted,
  record: (kind, id, path) => `${KINDS[kind]}${id === undefined ? '' : ` ${quoted(id)}`} (${path})`,
  what: {
    'file-empty': () => 'the file is empty',
    'file-too-large': (i) => `the file is larger than ${number(range(i).max / 2 ** 20)} MiB`,
    json: (i) => {
      const { token, hint } = i.expected?.as === 'json' ? i.expected : { token: 'value' as const, hint: undefined };
      const found = i.found ? quoted(i.found) : 'the file ends';
      const place = `line ${number(i.line ?? 1)}, column ${number(i.column ?? 1)}`;
      return `the file cannot be read from ${place}: ${found} where ${JSON_TOKENS[token]} should stand${hint ? ` (${JSON_HINTS[hint]})` : ''}`;
    },
    'not-a-story': (i) =>
      `this is no Dateline story: its “format” ${i.found === undefined ? 'is missing' : `is ${quoted(i.found)}`} and should be ${quoted(expectedText(i))}`,
    'newer-version': (i) =>
      `this file is made for a newer version of Dateline (version ${i.found ?? ''}); this one reads up to ${number(range(i).max)}`,
    'older-version': (i) =>
      `this file is made for version ${i.found ?? ''} of the format, from which there is no way to version ${number(range(i).max)}`,
    'too-deep': (i, f) =>
      `lists and objects stand more than ${number(range(i).max)} deep${i.path ? ` at ${f}` : i.line === undefined ? '' : ` at line ${number(i.line)}`}`,
    'too-many': (i, f) => `${f} has ${number(Number(i.found ?? 0))} records; at most ${number(range(i).max)} are read`,
    missing: (i, f) =>
      `${f} is missing${i.expected?.as === 'type' ? `; it should be ${words.types[i.expected.type]}` : i.expected?.as === 'choice' ? `; it should be ${row(choices(i), 'or', quoted)}` : ''}`,
    type: (i, f) => {
      const found = words.types[i.foundType ?? 'nothing'];
      const value = i.foundType === 'text' || i.foundType === 'number' ? ` (${quoted(i.found ?? '')})` : '';
      const expected = i.expected?.as === 'type' ? words.types[i.expected.type] : 'something else';
      return `${i.path === '' ? 'the file' : f === quoted('') ? 'it' : f} is ${found}${value}; it should be ${expected}`;
    },
    choice: (i, f) => `${f} is ${quoted(i.found ?? '')}; it can be ${row(choices(i), 'or', quoted)}`,
    form: (i, f) =>
      `${f}: ${quoted(i.found ?? '')} ${i.expected?.as === 'form' ? words.forms[i.expected.form] : 'cannot be read'}`,
    'too-long': (i, f) => `${f} is longer than ${number(range(i).max)} characters`,
    empty: (i, f) =>
      i.expected?.as === 'type' && i.expected.type === 'list'
        ? `nothing is left in the list ${f}`
        : i.expected?.as === 'type' && i.expected.type === 'texts'
          ? `${f} has no text in any language`
          : `${f} is empty`,
    range: (i, f) => {
      const { min, max } = range(i);
      return `${f} is ${i.found ?? ''}; it should be ${min === max ? number(min) : `between ${number(min)} and ${number(max)}`}`;
    },
    length: (i, f) => `${f} has ${i.found ?? ''} in it; it should have ${number(range(i).max)}`,
    keys: (i, f) => `${f} should hold ${row(choices(i), 'or', quoted)}`,
    'unknown-key': (_, f) => `the key ${f} is not known`,
    'repeated-key': (i, f) =>
      `the key ${f} stands there more than once, again in line ${number(i.line ?? 1)}, column ${number(i.column ?? 1)}; the last one counts`,
    'language-missing': (i, f) => `${f} has no text in ${row(choices(i), 'and', quoted)}`,
    date: (i, f) => {
      const why = i.expected?.as === 'date' ? words.dates[i.expected.why] : words.dates.unexpected;
      const part = i.expected?.as === 'date' ? i.expected.part : '';
      return `the date ${quoted(i.found ?? '')}${inField(f)} ${typeof why === 'string' ? why : why(quoted(part))}`;
    },
    'single-date': (i, f) => `${f} is ${quoted(i.found ?? '')}; it should be one date or clock time`,
    zone: (i, f) =>
      `${quoted(i.found ?? '')}${inField(f)} is no time zone known here; zones are named like “Europe/Kyiv”`,
    'duplicate-id': (i) => `the id ${quoted(i.found ?? '')} is already that of ${expectedText(i)}`,
    reference: (i, f) =>
      `${f} names the ${i.expected?.as === 'record' ? KINDS[i.expected.kind] : 'record'} ${quoted(i.found ?? '')}, which is not in the file`,
    'reference-left-out': (i, f) =>
      `${f} names the ${i.expected?.as === 'record' ? KINDS[i.expected.kind] : 'record'} ${quoted(i.found ?? '')}, which had to be left out itself`,
    itself: (i, f) => `${f} names ${quoted(i.found ?? '')}, and that leads nowhere: both ends are the same`,
    cycle: (i, f) => `${f} leads round in a circle: ${(i.ids ?? []).join(' → ')} → ${i.ids?.[0] ?? ''}`,
    chain: (i, f) => `${f}: ${quoted(i.found ?? '')} stands twice in the chain of who says it`,
    'passage-ends': (i) => `the passage ends before it begins (${i.found ?? ''})`,
    'passage-paragraph': (i) => `its source has no paragraph ${i.found ?? ''}`,
    'passage-outside': (i) =>
      `the passage (${i.found ?? ''}) runs beyond its paragraph, which has ${number(range(i).max)} characters`,
    'passage-length': (i, f) => `${f} has ${i.found ?? ''} characters where its passage has ${number(range(i).max)}`,
    'words-differ': (i, f) =>
      `${f}: the words ${quoted(i.found ?? '')} are not those of the passage, ${quoted(expectedText(i))}`,
    'segment-order': (i, f) =>
      `${f}: the words ${quoted(i.found ?? '')} do not follow those before them in the source, so nobody said it like this`,
    insertion: (i, f) =>
      `${f}: ${quoted(expectedText(i))} does not stand there${i.found ? `, but ${quoted(i.found)}` : ''}`,
    more: (i) => `${number(Number(i.found ?? 0))} more issues are not listed`,
  },
  nearest: ({ code }, nearest) =>
    code === 'date'
      ? `; the nearest valid one is ${nearest}`
      : code === 'insertion'
        ? `; it stands at character ${nearest}`
        : /^(?:choice|reference|unknown-key|zone|not-a-story)$/.test(code)
          ? `. Did you mean ${quoted(nearest)}?`
          : `; the nearest valid form is ${quoted(nearest)}`,
  effect: (effect, kind, used) => {
    const it = kind ? `The ${KINDS[kind]}` : 'The story';
    switch (effect) {
      case 'refused':
        return 'The story cannot be opened.';
      case 'record':
        return `${it} is left out.`;
      case 'field':
        return `That field is left out; ${it.toLowerCase()} is kept.`;
      case 'item':
        return `That entry is left out; ${it.toLowerCase()} is kept.`;
      case 'list':
        return 'The list is read as empty.';
      case 'default':
        return `${quoted(used)}${used === 'und' ? ', a language that is not known,' : ''} is used in its place.`;
      case 'ignored':
        return 'It is not read.';
      case 'kept':
        return `${capital(it)} is kept as it is.`;
    }
  },
};
