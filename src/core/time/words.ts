/**
 * A resolved time in language: the one function behind every label, list, table, tooltip and export. It works from the
 * windows, so it has an answer for any of them, and it says no more than they do.
 */
import { floorTo, isMidnight, step, stretchOf } from './stretch.ts';
import { single, nameOf, pairWords, singleName, type Pen } from './date-words.ts';
import { civil, DAY, MINUTE } from './instant.ts';
import { languageOf, quotedTitle } from './languages.ts';
import { notStated, pointPhrase, spanPhrase, type Phrase } from './phrases.ts';
import { duration, type Span } from './span.ts';
import type { AllenRelation } from './vocabulary.ts';
import { isOnlyAfter, type ResolvedTime } from './window.ts';

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

/** "after the retreat, date not stated". A title that begins like a sentence is quoted. */
function orderPhrase(pen: Pen, t: TimeWordsInput): Phrase {
  const { anchorTitle, relation, resolved } = t;
  const unstated = notStated(pen);
  if (anchorTitle && relation) {
    const anchor = /^\u2068?\p{Lu}/u.test(anchorTitle) ? quotedTitle(anchorTitle, pen.L) : anchorTitle;
    return { text: pen.L.relation(relation, anchor) + pen.L.comma + unstated.text, dated: false };
  }
  // That something which may never happen comes after the article that speaks of it is no news.
  if (resolved.mode === 'conditional') return unstated;
  const { from, to } = resolved.start;
  const side = pointPhrase(pen, isOnlyAfter(resolved) ? { from, to: civil(Infinity) } : { from, to }, false, false);
  return side.dated ? { ...side, text: side.text + pen.L.comma + unstated.text, dated: false } : side;
}

/**
 * When something happened, will or may happen, as exactly as its source knows it: "Wednesday 21 September 2022", "on a
 * day in May 2022", "since March, no end stated". Begins in lower case, is never empty and never a code. `lang` is a BCP
 * 47 tag whose set has been loaded; any other is answered in English.
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
      ? pointPhrase(pen, r.start, approximate, weekday, r.oneOf)
      : spanPhrase(pen, r, approximate, weekday, r.mode === 'actual' || r.mode === 'denied' ? 'past' : 'future');
  const source = !short && !order && sourceWords !== '' && (r.computed || approximate);

  const parts = [
    r.mode === 'scheduled' ? planned(pen, r, phrase) : phrase.text,
    source && L.according(L.quotes.join(sourceWords)),
    uncertain && phrase.dated && L.dateUncertain,
    r.mode === 'denied' && L.denied,
  ].filter((part) => part !== false);
  if (r.mode !== 'conditional') return parts.join(L.comma);
  const unstated = phrase.text === L.dateNotStated;
  // "If Putin stops fighting" says by itself that no date is known.
  if (condition !== '') return [...parts.slice(unstated ? 1 : 0), L.condition(condition)].join(L.comma);
  const word = r.status === 'hypothetical' ? L.hypothetical : L.conditional;
  return (unstated ? [word, ...parts] : [...parts, word]).join(L.comma);
}

function planned({ L }: Pen, r: ResolvedTime, phrase: Phrase): string {
  const say = r.status === 'predicted' ? L.expected : L.scheduled;
  return phrase.loose ? say('').trim() + L.comma + phrase.text : say(phrase.text, phrase.date);
}

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
