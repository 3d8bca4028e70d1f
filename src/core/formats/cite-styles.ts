/**
 * A citation as a line in the styles of APA (7th edition), Chicago (17th, bibliography) and MLA (9th): what is cited has no
 * author but who speaks and no date of its own but the data's version, so both are said the way each style says that they are
 * missing. What must be known with it stays with it in all of them. As plain text: where a style asks for italics, the reader's
 * own program sets them.
 */
import { calendarDay } from '../time/civil-day.ts';
import { DAY, civil } from '../time/instant.ts';
import { spanInWords } from '../time/words.ts';
import type { Citation } from './cite.ts';

export const CITE_STYLES = ['apa', 'chicago', 'mla'] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

export interface StyleWords {
  readonly lang: string;
  /** "n.d." */
  readonly noDate: string;
  readonly inside: (container: string) => string;
  readonly version: (revision: string) => string;
  readonly retrieved: (day: string, link: string) => string;
  readonly accessed: (day: string) => string;
}

const CLOSED = /[.!?…][”»“]?$/u;
/** With an end, unless it has one. */
const stop = (text: string): string => (text === '' || CLOSED.test(text) ? text : `${text}.`);
const capital = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};
const QUOTED = /^[«“„]/u;
const line = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** @returns one line */
export function citeStyle(citation: Citation, style: CiteStyle, words: StyleWords): string {
  const { speaker, title, container, publisher, version, accessed, link, notes } = citation;
  const [year = 1, month = 1, date = 1] = accessed.split('-').map(Number);
  const from = calendarDay(year, month, date);
  const day = spanInWords({ from, to: civil(from + DAY) }, words.lang);
  const known = notes.join(', ');
  const upper = (text: string): string => capital(text, words.lang);
  const data = words.version(version);
  if (style === 'apa') {
    const what = known === '' ? title : `${title} [${known}]`;
    const head =
      speaker === undefined ? [stop(what), `(${words.noDate}).`] : [stop(speaker), `(${words.noDate}).`, stop(what)];
    return line([
      ...head,
      container === undefined ? stop(`(${data})`) : stop(`${upper(words.inside(container))} (${data})`),
      stop(publisher),
      link === '' ? stop(upper(words.accessed(day))) : upper(words.retrieved(day, link)),
    ]);
  }
  const called = QUOTED.test(title) ? stop(title) : `“${stop(title)}”`;
  if (style === 'chicago')
    return line([
      speaker && stop(speaker),
      called,
      container === undefined
        ? stop(`${publisher}, ${data}`)
        : stop(`${upper(words.inside(container))}. ${publisher}, ${data}`),
      known === '' ? '' : stop(upper(known)),
      stop(upper(words.accessed(day))),
      link === '' ? '' : stop(link),
    ]);
  return line([
    speaker && stop(speaker),
    called,
    stop([container, publisher, data, link].filter((part) => part !== undefined && part !== '').join(', ')),
    stop(upper(words.accessed(day))),
    known === '' ? '' : stop(upper(known)),
  ]);
}
