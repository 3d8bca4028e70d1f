/** When something that lasts began, as a heading: as exactly as it is known, and never a day nobody stated. */
import { approximateName, type Phrase } from './phrases.ts';
import { endStretch, endWords, nameOf, pairWords, single, type Pen } from './date-words.ts';
import { languageOf } from './languages.ts';
import { floorTo } from './stretch.ts';
import { isOnlyAfter, type ResolvedTime } from './window.ts';

function startPhrase(pen: Pen, r: ResolvedTime, approximate: boolean, uncertain: boolean): Omit<Phrase, 'date'> {
  const { L } = pen;
  const { start } = r;
  if (isOnlyAfter(r)) return { text: L.dateNotStated, dated: false };
  if (start.from === -Infinity) return { text: r.openStart === 'open' ? L.noStart : L.startNotStated, dated: false };
  const s = endStretch(pen, start, 'start');
  if (s && approximate) return { text: approximateName(pen, start).text, dated: true };
  if (!s) return { text: endWords(pen, start, 'start') ?? L.startNotStated, dated: true };
  const day = (at: number): string => nameOf(pen, 'day', floorTo('day', at), { weekday: !uncertain }).text;
  if (s.unit === 'clock' && floorTo('day', s.first) === floorTo('day', s.last))
    return { text: day(s.first), dated: true };
  const one = single(s);
  if (!one || one.unit === 'clock') return { text: pairWords(pen, s, L.between), dated: true };
  return { text: one.unit === 'day' ? day(one.first) : nameOf(pen, one.unit, one.first).text, dated: true };
}

/** "Monday 4 March 2024", "March 2024", "about March 2024", "start not stated". */
export function startInWords(r: ResolvedTime, lang: string): string {
  const L = languageOf(lang);
  const approximate = r.qualifier === 'approximate' || r.qualifier === 'both';
  const uncertain = r.qualifier === 'uncertain' || r.qualifier === 'both';
  const pen: Pen = {
    L,
    short: false,
    precision: r.precision,
    about: approximate ? L.approximately : ['', ''],
    zone: '',
  };
  const { text, dated } = startPhrase(pen, r, approximate, uncertain);
  return uncertain && dated ? text + L.comma + L.dateUncertain : text;
}
