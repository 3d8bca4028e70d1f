/**
 * Events as a calendar, RFC 5545. Every entry is of whole days, because a calendar knows no "about" and no "one of these":
 * it covers all the days the event may touch, and what is not exact is said first in its description.
 */
import { dayParts, type Entry } from './entry.ts';
import type { Civil } from '../time/instant.ts';

export interface CalendarOptions {
  /** Of the calendar. */
  readonly title: string;
  /** Makes the entries' names unique in the world. */
  readonly story: string;
  readonly lang: string;
  /** When it is written, in milliseconds. */
  readonly now: number;
  readonly words: {
    /** "The day is not known exactly: the entry covers every day it may have been." */
    readonly fuzzyDay: string;
  };
}

/** A text as a value: what parts values is escaped, a line feed is `\n`. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
/** An address stands as it is; what would end its line cannot stand in it. */
const address = (url: string): string => url.replace(/[\s\p{Cc}]/gu, encodeURIComponent);

const OCTETS = 75;
const octets = (character: string): number => new TextEncoder().encode(character).length;
/** A line of at most 75 octets, carried on after a space; no character is cut. */
function folded(line: string): string {
  let out = '';
  let room = OCTETS;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      out += '\r\n ';
      room = OCTETS - 1;
    }
    out += character;
    room -= size;
  }
  return `${out}\r\n`;
}

const day = (at: Civil): string | undefined => {
  const parts = dayParts(at);
  return parts && `${parts.year}${parts.month}${parts.day}`;
};

/** What stands in an entry's description. */
function description({ exact, when, summary, spoken, readIn }: Entry, fuzzyDay: string): string {
  return [
    exact ? when : `${when}. ${fuzzyDay}`,
    summary,
    ...spoken.map((said) => [said.text, said.speaker].filter((part) => part !== '').join(' — ')),
    readIn.map(({ title, url }) => [title, url].filter((part) => part !== '').join(' ')).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Those without any date are left out. Lines end with CRLF. */
export function calendar(entries: readonly Entry[], { title, story, lang, now, words }: CalendarOptions): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const events = entries.flatMap((entry): readonly string[] => {
    const [from, to] = [entry.days && day(entry.days.from), entry.days && day(entry.days.to)];
    if (from === undefined || to === undefined) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${entry.id}@${story}.dateline`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
      `SUMMARY;LANGUAGE=${entry.lang}:${text(entry.title)}`,
      `DESCRIPTION:${text(description(entry, words.fuzzyDay))}`,
      ...(entry.place === '' ? [] : [`LOCATION:${text(entry.place)}`]),
      ...(entry.link === '' ? [] : [`URL:${address(entry.link)}`]),
      // What has happened keeps nobody busy.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Dateline//Dateline//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(title)}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
