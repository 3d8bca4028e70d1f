/** Reads texts of the profile `dateline-edtf/1` (see `edtf-value.ts`). One pass, linear in the length of the text. */
import { err, ok, type Result } from '../base/result.ts';
import { daysInMonth } from './months.ts';
import { clockInstant, dateSpan } from './edtf-atom.ts';
import type { Edtf, EdtfClock, EdtfDate, EdtfError, EdtfErrorCode } from './edtf-value.ts';
import { explain } from './edtf-why.ts';
import type { NoBound, Qualifier } from './vocabulary.ts';

const DATE = /^(\d{3}[\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;
const CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)$/;
const QUALIFIER: Readonly<Record<string, Qualifier>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };
/** Hours: no zone has ever been further from Greenwich. */
const MAX_OFFSET = 15;

/** A refusal before the nearest valid text is known: `fix` is the same text with this one fault mended. */
interface Refusal {
  readonly code: EdtfErrorCode;
  readonly at: number;
  readonly found: string;
  readonly expected: string;
  readonly fix?: string | undefined;
}
type Read<T> = Result<T, Refusal>;

const refuse = (code: EdtfErrorCode, at: number, found: string, expected: string, fix?: string): Read<never> =>
  err({ code, at, found, expected, fix });

/** Refuses the part of `text` at `at`; `mended` takes its place in the fix. */
function refusePart(code: EdtfErrorCode, text: string, at: number, length: number, expected: string, mended?: string) {
  const fix = mended === undefined ? undefined : text.slice(0, at) + mended + text.slice(at + length);
  return refuse(code, at, text.slice(at, at + length), expected, fix);
}

function checkDay(text: string, year: number, month: number, day: number): Read<never> | undefined {
  if (year < 1) return refusePart('year-range', text, 0, 4, '0001..9999');
  if (month < 1 || month > 12) {
    return refusePart('impossible-month', text, 5, 2, '01..12', month < 1 ? '01' : '12');
  }
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  return refusePart('impossible-day', text, 8, 2, `01..${String(last)}`, day < 1 ? '01' : String(last));
}

function readClock(text: string, m: RegExpExecArray): Read<EdtfClock> {
  const [year, month, day, hour, minute] = [Number(m[1]), Number(m[2]), Number(m[3]), Number(m[4]), Number(m[5])];
  const second = m[6] === undefined ? undefined : Number(m[6]);
  const offset = m[7] ?? '';
  const bad = checkDay(text, year, month, day);
  if (bad) return bad;
  if (hour > 23) return refusePart('impossible-clock', text, 11, 2, '00..23');
  if (minute > 59) return refusePart('impossible-clock', text, 14, 2, '00..59');
  if (second !== undefined && second > 59) return refusePart('impossible-clock', text, 17, 2, '00..59', '59');
  const at = text.length - offset.length;
  if (offset === '-00' || offset === '-00:00') return refusePart('offset-range', text, at, offset.length, 'Z', 'Z');
  if (Number(offset.slice(1, 3)) > MAX_OFFSET || Number(offset.slice(4)) > 59) {
    return refusePart('offset-range', text, at, offset.length, '-15:59..+15:59');
  }
  const clock = { kind: 'clock', year, month, day, hour, minute, offset } as const;
  return ok(second === undefined ? clock : { ...clock, second });
}

function readDate(text: string, m: RegExpExecArray): Read<EdtfDate> {
  const [, yyyy = '', mm, dd, mark = ''] = m;
  const kind = 'date';
  const qualifier = QUALIFIER[mark] ?? 'plain';
  if (yyyy.endsWith('X')) {
    if (mm !== undefined) return refuse('unspecified-place', 3, 'X', 'YYYY-MM|YYYX', `${yyyy}${mark}`);
    const year = Number(yyyy.slice(0, 3)) * 10;
    if (year < 1) return refusePart('year-range', text, 0, 4, '0001..9999');
    return ok({ kind, year, unspecified: 'year', qualifier });
  }
  const year = Number(yyyy);
  if (year < 1) return refusePart('year-range', text, 0, 4, '0001..9999');
  if (mm === undefined) return ok({ kind, year, qualifier });
  if (mm === 'XX') {
    if (dd === undefined) return ok({ kind, year, unspecified: 'month', qualifier });
    return refuse('unspecified-place', 5, mm, 'YYYY-XX', dd === 'XX' ? `${yyyy}${mark}` : undefined);
  }
  const month = Number(mm);
  if (dd === undefined && month > 32 && month < 37) return ok({ kind, year, quarter: month - 32, qualifier });
  if (month > 20 && month < 33) return refusePart('season', text, 5, 2, '01..12|33..36');
  if (month > 36 && month < 42) return refusePart('sub-year', text, 5, 2, '01..12|33..36');
  const bad = checkDay(text, year, month, dd === undefined || dd === 'XX' ? 1 : Number(dd));
  if (bad) return bad;
  if (dd === undefined) return ok({ kind, year, month, qualifier });
  if (dd === 'XX') return ok({ kind, year, month, unspecified: 'day', qualifier });
  return ok({ kind, year, month, day: Number(dd), qualifier });
}

function readAtom(text: string): Read<EdtfDate | EdtfClock> {
  const date = DATE.exec(text);
  if (date) return readDate(text, date);
  const clock = CLOCK.exec(text);
  if (clock) return readClock(text, clock);
  const { code, at, length, expected, fix } = explain(text);
  return refuse(code, at, text.slice(at, at + length), expected, fix);
}

/** Reads the part of `text` from `from` to `to` and moves a refusal to its place in the whole. */
function readPart(text: string, from: number, to: number): Read<EdtfDate | EdtfClock> {
  const part = readAtom(text.slice(from, to));
  if (part.ok) return part;
  const { at, fix, ...rest } = part.error;
  const whole = fix === undefined ? undefined : text.slice(0, from) + fix + text.slice(to);
  return err({ ...rest, at: at + from, fix: whole });
}

function readSide(text: string, from: number, to: number): Read<EdtfDate | EdtfClock | NoBound> {
  const side = text.slice(from, to);
  if (side === '') return ok('unknown');
  if (side === '..') return ok('open');
  if (/^P\d/.test(side)) return refuse('interval-duration', from, side, 'YYYY-MM-DD');
  return readPart(text, from, to);
}

/** For two dates or clocks in order: nothing. Otherwise the refusal; `swapped` has the two changed over. */
function reversed(a: number, b: number, at: number, text: string, swapped: string): Read<never> | undefined {
  return a < b ? undefined : refuse('reversed', at, text.slice(at), 'A<=B', swapped);
}

function readInterval(text: string): Read<Edtf> {
  const cut = text.indexOf('/');
  if (text.includes('/', cut + 1)) {
    const m = /^(\d{4})\/(\d\d?)\/(\d\d?)$/.exec(text);
    if (m) return refuse('slash-date', 4, '/', '-', text.replaceAll('/', '-'));
    if (/^\d\d?\/\d\d?\/\d{4}$/.test(text)) return refuse('slash-date', cut, '/', 'YYYY-MM-DD');
    return refuse('interval-parts', text.indexOf('/', cut + 1), '/', 'A/B');
  }
  if (/^\d{4}\/\d\d?$/.test(text)) return refuse('slash-date', 4, '/', '-', text.replace('/', '-'));
  const a = readSide(text, 0, cut);
  if (!a.ok) return a;
  const b = readSide(text, cut + 1, text.length);
  if (!b.ok) return b;
  const [from, to] = [a.value, b.value];
  const swapped = `${text.slice(cut + 1)}/${text.slice(0, cut)}`;
  const clockAt = [from, to].findIndex((side) => typeof side !== 'string' && side.kind === 'clock');
  if (clockAt >= 0) {
    if (typeof from === 'string' || typeof to === 'string' || from.kind === 'date' || to.kind === 'date') {
      const at = clockAt === 0 ? 0 : cut + 1;
      return refuse('interval-mixed', at, text.slice(at), 'date/date|clock/clock');
    }
    const bad = reversed(clockInstant(from), clockInstant(to), cut + 1, text, swapped);
    return bad ?? ok({ kind: 'clock-interval', from, to });
  }
  const [first, last] = [from as EdtfDate | NoBound, to as EdtfDate | NoBound];
  if (typeof first === 'string' && typeof last === 'string') {
    return refuse('interval-undated', 0, text, 'YYYY-MM-DD/..');
  }
  const ordered = typeof first === 'string' || typeof last === 'string';
  const bad = ordered ? undefined : reversed(dateSpan(first).from, dateSpan(last).to, cut + 1, text, swapped);
  return bad ?? ok({ kind: 'interval', from: first, to: last });
}

function readMember(text: string, from: number, to: number): Read<EdtfDate> {
  const part = readPart(text, from, to);
  if (!part.ok) return part;
  if (part.value.kind === 'date') return ok(part.value);
  return refuse('set-clock', from, text.slice(from, to), 'YYYY-MM-DD', text.slice(0, from + 10) + text.slice(to));
}

function readRange(text: string, dots: number): Read<Edtf> {
  const end = text.length - 1;
  if (text.includes(',')) return refuse('set-mixed', text.indexOf(','), ',', '[a..b]|[a,b]');
  if (text.includes('..', dots + 2)) return refuse('set-mixed', text.indexOf('..', dots + 2), '..', '[a..b]');
  if (dots === 1 && end === 3) return refuse('set-undated', 1, '..', '[a..b]');
  const a = dots === 1 ? undefined : readMember(text, 1, dots);
  if (a && !a.ok) return a;
  const b = dots + 2 === end ? undefined : readMember(text, dots + 2, end);
  if (b && !b.ok) return b;
  if (a && b) {
    const swapped = `[${text.slice(dots + 2, end)}..${text.slice(1, dots)}]`;
    const bad = reversed(dateSpan(a.value).from, dateSpan(b.value).to, dots + 2, text, swapped);
    if (bad) return bad;
  }
  return ok({ kind: 'range', ...(a && { from: a.value }), ...(b && { to: b.value }) });
}

function readSet(text: string): Read<Edtf> {
  const close = text.indexOf(']');
  if (close < 0) return refuse('set-open', text.length, '', ']', `${text}]`);
  if (close < text.length - 1) {
    const tail = text.slice(close + 1);
    if (!/^[?~%]+$/.test(tail)) return refuse('unexpected', close + 1, tail, '');
    return refuse('qualified-set', close + 1, tail, '', text.slice(0, close + 1));
  }
  if (close === 1) return refuse('set-undated', 1, ']', '[a..b]');
  const dots = text.indexOf('..');
  if (dots > 0) return readRange(text, dots);
  const members: EdtfDate[] = [];
  for (let from = 1; from <= close;) {
    const comma = text.indexOf(',', from);
    const to = comma < 0 ? close : comma;
    const member = readMember(text, from, to);
    if (!member.ok) return member;
    members.push(member.value);
    from = to + 1;
  }
  if (members.length < 2) return refuse('set-single', close, ']', ',', text.slice(1, -1));
  return ok({ kind: 'one-of', members });
}

function read(text: string): Read<Edtf> {
  if (text.trim() === '') return refuse('empty', 0, '', 'YYYY-MM-DD');
  const space = text.search(/\s/);
  if (space >= 0) {
    const word = /(?<!\p{L})(?!UTC|GMT|X)\p{L}{2,}/u.exec(text);
    if (word) return refuse('words', word.index, word[0], 'YYYY-MM-DD');
    const fix = text.trim().replace(/^(\d{4}-\d\d-\d\d)\s(?=\d)/, '$1T');
    return refuse('space', space, text.charAt(space), '', /\d\s+\d/.test(fix) ? undefined : fix.replace(/\s+/g, ''));
  }
  const dash = text.search(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/);
  if (dash >= 0) {
    return refuse(
      'wrong-dash',
      dash,
      text.charAt(dash),
      '-',
      text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'),
    );
  }
  if (text.startsWith('{')) return refuse('list', 0, '{', '[');
  if (text.startsWith('[')) return readSet(text);
  return text.includes('/') ? readInterval(text) : readAtom(text);
}

/** Mends one fault after another, a few at most; gives up rather than guess. */
function nearestTo(fix: string | undefined): string | undefined {
  for (let tries = 0; fix !== undefined && tries < 6; tries++) {
    const again = read(fix);
    if (again.ok) return fix;
    fix = again.error.fix;
  }
  return undefined;
}

/**
 * Reads a text of the profile. Never throws; a refusal says why, where, and, where it can be had without guessing, the
 * nearest text that would be accepted.
 */
export function parseEdtf(text: string): Result<Edtf, EdtfError> {
  const value = read(text);
  if (value.ok) return value;
  const { code, at, found, expected, fix } = value.error;
  const nearest = nearestTo(fix);
  const error = { code, at, found: found.slice(0, 24), expected };
  return err(nearest === undefined ? error : { ...error, nearest });
}
