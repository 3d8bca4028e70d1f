/**
 * A resolved time in language: the one function behind every label, list, table, tooltip and export. It works from the
 * windows, so it has an answer for any of them, and it says no more than they do.
 */
import { clamp, floorTo, isMidnight, step, stretchOf } from './stretch.ts';
import { single, nameOf, pairWords, singleName, type Pen } from './date-words.ts';
import { civil, DAY, HOUR, MINUTE, type Civil } from './instant.ts';
import { plainSpaces } from './language.ts';
import { languageOf, quotedTitle } from './languages.ts';
import { notStated, pointPhrase, spanPhrase, type Phrase } from './phrases.ts';
import { duration, type Span } from './span.ts';
import type { AllenRelation } from './vocabulary.ts';
import type { ResolvedTime } from './window.ts';

export interface TimeWordsInput {
  readonly resolved: ResolvedTime;
  /** `long` (when left out): with weekday and source; `short`: abbreviated months and no source, for labels. */
  readonly form?: 'long' | 'short';
  /** The source's own expression, quoted word for word where the date was computed or is approximate. */
  readonly sourceWords?: string;
  /** Written after clock readings only: "UTC+3" (`offsetLabel`). */
  readonly zoneLabel?: string;
  /** What a conditional thing depends on. */
  readonly condition?: string;
  /** For what is known by order only: the other event, and how this one stands to it. */
  readonly anchorTitle?: string;
  readonly relation?: AllenRelation;
}

/**
 * Something still to come of which nothing is known but what it comes after. It is drawn from the story's "now", which
 * is where it may begin at the earliest and no date of its own.
 */
const isOnlyAfter = (r: ResolvedTime): boolean =>
  r.precision === 'none' && r.computed && r.end.to === Infinity && (r.mode === 'scheduled' || r.mode === 'conditional');

/** "after the retreat, date not stated". A title that begins like a sentence is quoted. */
function orderPhrase(pen: Pen, t: TimeWordsInput): Phrase {
  const { anchorTitle, relation, resolved } = t;
  const unstated = notStated(pen);
  if (anchorTitle && relation) {
    const anchor = /^\p{Lu}/u.test(anchorTitle) ? quotedTitle(anchorTitle, pen.L) : anchorTitle;
    return { text: `${pen.L.relation(relation, anchor)}, ${unstated.text}`, dated: false };
  }
  // That something which may never happen comes after the article that speaks of it is no news.
  if (resolved.mode === 'conditional') return unstated;
  const { from, to } = resolved.start;
  const side = pointPhrase(pen, isOnlyAfter(resolved) ? { from, to: civil(Infinity) } : { from, to }, false, false);
  return side.dated ? { ...side, text: `${side.text}, ${unstated.text}`, dated: false } : side;
}

/**
 * When something happened, will or may happen, as exactly as its source knows it: "Wednesday 21 September 2022", "on a
 * day in May 2022", "since March, no end stated". Begins in lower case, is never empty and never a code. `lang` is a BCP
 * 47 tag; French and English are written, anything else is answered in English.
 */
export function timeInWords(t: TimeWordsInput, lang: string): string {
  const { resolved: r, condition = '', sourceWords = '', zoneLabel = '' } = t;
  const L = languageOf(lang);
  const short = t.form === 'short';
  const approximate = r.mark === 'approximate' || r.qualifier === 'approximate' || r.qualifier === 'both';
  const uncertain = r.mark === 'uncertain' || r.qualifier === 'uncertain' || r.qualifier === 'both';
  const order = !r.dated || r.mark === 'order' || isOnlyAfter(r);
  const pen: Pen = {
    L,
    short,
    precision: r.precision,
    about: approximate ? L.approximately : ['', ''],
    zone: zoneLabel && ` (${zoneLabel})`,
  };

  const weekday = r.mode === 'actual' && !uncertain && !short;
  const phrase = order
    ? orderPhrase(pen, t)
    : r.shape === 'point'
      ? pointPhrase(pen, r.start, approximate, weekday)
      : spanPhrase(pen, r, approximate, weekday, r.mode === 'actual' || r.mode === 'denied' ? 'past' : 'future');
  const source = !short && !order && sourceWords !== '' && (r.computed || approximate);

  const parts = [
    r.mode === 'scheduled' ? planned(pen, r, phrase) : phrase.text,
    source && L.according(L.quotes.join(sourceWords)),
    uncertain && phrase.dated && L.dateUncertain,
    r.mode === 'denied' && L.denied,
  ].filter((part) => part !== false);
  if (r.mode !== 'conditional') return parts.join(', ');
  const unstated = phrase.text === L.dateNotStated;
  // "If Putin stops fighting" says by itself that no date is known.
  if (condition !== '') return [...parts.slice(unstated ? 1 : 0), L.condition(condition)].join(', ');
  const word = r.status === 'hypothetical' ? L.hypothetical : L.conditional;
  return (unstated ? [word, ...parts] : [...parts, word]).join(', ');
}

function planned({ L }: Pen, r: ResolvedTime, phrase: Phrase): string {
  const say = r.status === 'predicted' ? L.expected : L.scheduled;
  return phrase.loose ? `${say('').trim()}, ${phrase.text}` : say(phrase.text, phrase.date);
}

/** The day a moment of the axis lies in, with its weekday: "Wednesday 21 September 2022". */
export const dayInWords = (at: Civil, lang: string): string =>
  languageOf(lang).name('day', floorTo('day', clamp(at)), { weekday: true });

/** Views move by the pixel: a stretch this long is named in days, months or years that hold it whole. */
const COARSE = [
  ['year', 20 * 366 * DAY],
  ['month', 2 * 366 * DAY],
  ['day', 1.5 * DAY],
] as const;

/** A stretch of the axis in words: "du 5 au 28 septembre 2022", "2022", "21 September 2022, from 09:00 to 12:00". */
export function spanInWords(s: Span, lang: string): string {
  const L = languageOf(lang);
  const pen: Pen = { L, short: false, precision: 'none', about: ['', ''], zone: '' };
  let [from, to] = [Math.floor(s.from / MINUTE) * MINUTE, Math.ceil(s.to / MINUTE) * MINUTE];
  const unit = COARSE.find(([, least]) => duration(s) >= least)?.[0];
  if (unit !== undefined && !(isMidnight(from) && isMidnight(to))) {
    from = floorTo(unit, from);
    to = step(unit, floorTo(unit, to - 1), 1);
  }
  const stretch = stretchOf(from, to, 'none');
  if (!single(stretch)) return pairWords(pen, stretch, L.range);
  return stretch.unit === 'clock' ? singleName(pen, stretch).text : nameOf(pen, stretch.unit, stretch.first).text;
}

const LENGTHS = [
  ['year', 365.2425 * DAY, 2],
  ['month', 30.436875 * DAY, 2],
  ['day', DAY, 2],
  ['hour', HOUR, 2],
  ['minute', MINUTE, 0],
] as const;

/**
 * A length in its largest fitting unit, rounded: "7 minutes", "3 jours", "2 months". A unit fits when there are two of
 * it, or just one (a year has 365 or 366 days); the sign is left out. Finite.
 */
export function durationInWords(ms: number, lang: string): string {
  const L = languageOf(lang);
  const length = Math.abs(ms);
  if (!(length >= MINUTE / 2)) return L.underAMinute;
  const [unit, size] =
    LENGTHS.find(([, one, least]) => length >= one * least || Math.abs(length - one) < one / 300) ?? LENGTHS[4];
  const format = new Intl.NumberFormat(L.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return plainSpaces(format.format(Math.max(1, Math.round(length / size))));
}

/** The way from one event to a later one: "3 jours plus tard"; negative: "3 days earlier". */
export function gapInWords(ms: number, lang: string): string {
  const L = languageOf(lang);
  if (Math.abs(ms) < MINUTE) return L.sameTime;
  return (ms < 0 ? L.earlier : L.later)(durationInWords(ms, lang));
}
