/**
 * Events in the form of TimelineJS, which many tools for timelines read: a JSON, and the columns of its spreadsheet. It dates
 * by year, month and day: an event has all the days it may touch, and its time as it is known in `display_date`.
 */
import { civil, DAY, type Civil } from '../time/instant.ts';
import { csv } from './csv.ts';
import { dayParts, type Entry } from './entry.ts';

export interface TimelineOptions {
  readonly title: string;
  readonly takeaway: string;
}

interface TimelineDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly display_date?: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** It takes texts for markup. */
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** First day and last day, in figures. */
interface Dated {
  readonly start: TimelineDate;
  readonly end: TimelineDate | undefined;
}

function datesOf({ days, when }: Entry): Dated | undefined {
  const from = days && dayParts(days.from);
  const last: Civil | undefined = days && civil(days.to - DAY);
  const to = last === undefined ? undefined : dayParts(last);
  if (!from || !to) return undefined;
  const start = { ...from, display_date: when };
  return { start, end: last === days.from ? undefined : to };
}

function markup({ summary, spoken, readIn, link }: Entry): string {
  const read = readIn.map(({ title, url }) =>
    url === '' ? escape(title) : `<a href="${escape(url)}">${escape(title)}</a>`,
  );
  return [
    ...(summary === '' ? [] : [`<p>${escape(summary)}</p>`]),
    ...spoken.map(
      ({ text, lang, speaker }) =>
        `<blockquote><p lang="${escape(lang)}">${escape(text)}</p>${speaker === '' ? '' : `<footer>${escape(speaker)}</footer>`}</blockquote>`,
    ),
    `<p>${[...read, ...(link === '' ? [] : [`<a href="${escape(link)}">Dateline</a>`])].join(' · ')}</p>`,
  ].join('');
}

const dated = (entries: readonly Entry[]): readonly (readonly [Entry, Dated])[] =>
  entries.flatMap((entry): (readonly [Entry, Dated])[] => {
    const dates = datesOf(entry);
    return dates ? [[entry, dates]] : [];
  });

/** Those without any date are left out. Ends with a line feed. */
export function timelineJson(entries: readonly Entry[], { title, takeaway }: TimelineOptions): string {
  const file = {
    title: { text: { headline: escape(title), text: `<p>${escape(takeaway)}</p>` } },
    events: dated(entries).map(([entry, { start, end }]) => ({
      unique_id: entry.id,
      start_date: start,
      ...(end ? { end_date: end } : {}),
      ...(entry.place === '' ? {} : { group: escape(entry.place) }),
      text: { headline: escape(entry.title), text: markup(entry) },
    })),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const HEADER = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Type', 'Group', 'Background'],
];

/** The same as its spreadsheet has it: a first row of type `title`, then one for each event. */
export function timelineCsv(entries: readonly Entry[], { title, takeaway }: TimelineOptions): string {
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
  return csv(HEADER, [
    [...blanks(9), escape(title), `<p>${escape(takeaway)}</p>`, ...blanks(4), 'title', ...blanks(2)],
    ...dated(entries).map(([entry, { start, end }]) => [
      ...[start.year, start.month ?? '', start.day ?? '', ''],
      ...[end?.year ?? '', end?.month ?? '', end?.day ?? '', '', start.display_date ?? ''],
      ...[escape(entry.title), markup(entry), ...blanks(4), '', escape(entry.place), ''],
    ]),
  ]);
}
