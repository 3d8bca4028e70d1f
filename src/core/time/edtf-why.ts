/**
 * Why one date or clock time is not of the profile. Called only for what the parser has refused, so it may look at the
 * text as often as it likes: it sees a bounded prefix, and every pattern is anchored.
 */
import type { EdtfErrorCode } from './edtf-value.ts';

export interface Explanation {
  readonly code: EdtfErrorCode;
  readonly at: number;
  readonly length: number;
  readonly expected: string;
  /** The same text with this one fault mended, where that needs no guess. */
  readonly fix?: string;
}

/** No date or clock time of the profile is longer. */
const LONGEST = 25;
const DATE = 'YYYY-MM-DD';

/**
 * What the text looks like; the reason; what was expected; the offending part (the first group of `where`, else all of
 * it); how to mend it. First match wins.
 */
type Rule = readonly [
  looks: RegExp,
  code: EdtfErrorCode,
  expected: string,
  where: RegExp,
  mend?: (text: string) => string,
];

const whole = /^.*/;
const upper = (t: string): string => t.toUpperCase();
const padFields = (t: string): string =>
  t.replace(/(^|[^\d])(\d)(?!\d)/g, (_, before: string, d: string) => `${before}0${d}`);

/** The qualifiers of a text gathered into one at its end. */
function gather(t: string): string {
  const sure = t.replace(/[?~%]/g, '');
  if (t.includes('%') || (t.includes('?') && t.includes('~'))) return `${sure}%`;
  return sure + (t.includes('?') ? '?' : '~');
}

const RULES: readonly Rule[] = [
  [/^open$/i, 'old-notation', '..', whole, () => '..'],
  [/^unknown$/i, 'old-notation', '', whole, () => ''],
  [/^(?=[^u]*u)[\du]+(?:-[\du]{2}){0,2}$/, 'old-notation', 'X', /u+/, (t) => upper(t.replaceAll('u', 'X'))],
  [/^[\dXxTtZz:.,+?~%-]*[xtz][\dXxTtZz:.,+?~%-]*$/, 'case', 'X|T|Z', /[xtz]/, upper],
  [/^Y?-?\d+E\d/, 'exponent', '0001..9999', /E.*/],
  [/^Y?[+-]?\d+S\d/, 'significant-digits', 'YYYY', /S.*/],
  [/^(?:Y[+-]?|[+-])\d/, 'year-range', '0001..9999', whole],
  [/^\d{4}-?W\d/, 'week', DATE, /W.*/],
  [/^\d{4}-\d{3}$/, 'ordinal-day', DATE, /\d{3}$/],
  [/T.*[?~%]/, 'qualified-clock', 'Z|±hh:mm', /[?~%]+/, (t) => t.replace(/[?~%]/g, '')],
  [/^[^?~%]+[?~%]{2,}$/, 'double-qualifier', '%', /[?~%]+/, gather],
  [/[?~%](?=.)/, 'partial-qualifier', `${DATE}~`, /[?~%]/, gather],
  [/^\d{4}(?:\d\d){1,2}(?:T.*)?$/, 'basic-format', DATE, whole, extend],
  [/^\d{5,}/, 'year-range', '0001..9999', whole],
  [/T[\d:]+[.,]\d+/, 'fraction', 'hh:mm:ss', /[.,]\d+/, (t) => t.replace(/[.,]\d+/, '')],
  [/T\d\d?:\d\d?(?::\d\d?)?$/, 'no-zone', 'Z|±hh:mm', /$/],
  [
    /T\d\d:\d\d(?::\d\d)?(?!(?:Z|[+-]\d\d(?::\d\d)?)$)[^\d:]/,
    'offset-form',
    'Z|±hh:mm',
    /(?<=T[\d:]+)[^\d:].*/,
    mendOffset,
  ],
  [/T/, 'clock-form', `${DATE}Thh:mmZ`, /T.*/, (t) => padFields(t.replace(/(?<=T).*/, splitClock))],
  [/^\d\d?[.-]\d\d?[.-]\d{4}$/, 'day-first', DATE, whole],
  [
    /^\d{4}-?Q[1-4]$/,
    'sub-year',
    '33..36',
    /Q.*/,
    (t) => t.replace(/-?Q(.)/, (_, q: string) => `-${String(Number(q) + 32)}`),
  ],
  [/^\d\d(?:XX)?[?~%]?$/, 'century', 'YYYY', whole],
  [/^\d{3}[?~%]?$/, 'short-year', 'YYYY|YYYX', whole, (t) => t.replace(/^\d+/, '$&X')],
  [/^\d(?:$|\d{0,2}-)/, 'short-year', 'YYYY', whole],
  [/^[\dX-]*X[\dX-]*[?~%]?$/, 'unspecified-place', 'YYYY-MM-XX', /X/],
  [/^\d{4}(?:-\d\d?){1,2}[?~%]?$/, 'short-field', DATE, /-\d(?!\d)/, padFields],
  [/^\d{4}\.\d\d?(?:\.\d\d?)?$/, 'unexpected', '-', /\./, (t) => t.replaceAll('.', '-')],
  [/^[^\dX]*[^\P{L}X]|^\d{1,4}[^\P{L}X]/u, 'words', DATE, /\p{L}+/u],
];

/** `1405`, `140530` with their colons; any other clock as it is. */
function splitClock(t: string): string {
  return t.replace(
    /^(\d\d)(\d\d)(\d\d)?(?!\d)/,
    (_, h: string, m: string, s?: string) => `${h}:${m}${s ? `:${s}` : ''}`,
  );
}

/** `20240503T1000Z` with its separators. */
function extend(t: string): string {
  const [date = '', clock] = t.split('T');
  const day = date.replace(
    /^(\d{4})(\d\d)(\d\d)?$/,
    (_, y: string, m: string, d?: string) => `${y}-${m}${d ? `-${d}` : ''}`,
  );
  return clock === undefined ? day : `${day}T${splitClock(clock)}`;
}

/** `+0300`, `+3`, `+3:30`, `UTC` as the profile writes them. */
function mendOffset(t: string): string {
  return t
    .replace(/(?:UTC|GMT)$/i, 'Z')
    .replace(/([+-])(\d):?(\d\d)?$/, (_, sign: string, h: string, m = '00') => `${sign}0${h}:${String(m)}`)
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}

/** The reason for a refusal; total. */
export function explain(text: string): Explanation {
  if (text === '') return { code: 'unexpected', at: 0, length: 0, expected: DATE };
  const head = text.slice(0, LONGEST + 7);
  for (const [looks, code, expected, where, mend] of RULES) {
    if (!looks.test(head)) continue;
    const m = where.exec(head);
    const part = { code, at: m?.index ?? 0, length: m?.[0].length ?? 0, expected };
    const fix = text.length > head.length ? undefined : mend?.(text);
    return fix === undefined || fix === text ? part : { ...part, fix };
  }
  const at = /^\d{1,4}(?:-\d{0,2}){0,2}|^/.exec(head)?.[0].length ?? 0;
  return { code: 'unexpected', at, length: 1, expected: DATE };
}
