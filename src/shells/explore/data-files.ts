/** The data of a story in the forms of others, made when one is asked for: this file is loaded then. */
import { csv } from '../../core/formats/csv.ts';
import { entriesOf } from '../../core/formats/entry.ts';
import { calendar } from '../../core/formats/ics.ts';
import { rowsJsonLines } from '../../core/formats/json-lines.ts';
import { rowsJson } from '../../core/formats/json-out.ts';
import { linkedFile } from '../../core/formats/linked-file.ts';
import type { DataForm } from '../../core/formats/losses.ts';
import { eventRows } from '../../core/formats/rows.ts';
import { timelineCsv, timelineJson } from '../../core/formats/timeline-js.ts';
import { annotations } from '../../core/formats/web-annotation.ts';
import type { StoryEvent } from '../../core/story/types.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { findWords } from '../../i18n/find-words.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { tableWords } from '../../i18n/table-words.ts';
import type { TextType } from '../../ports/download.ts';
import { now } from '../../ports/present/clock.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { columnsOf, recordsOf } from '../../views/table/columns.ts';

/** What a file is made of. */
export interface DataWish {
  readonly explorer: Explorer;
  readonly events: readonly StoryEvent[];
  /** Where the build is served; undefined for a story that is only on this device. */
  readonly site: string | undefined;
  /** A view's address, by its query; empty where there is none for others. */
  readonly linkOf: (view: string) => string;
  /** The address of the view on screen, likewise. */
  readonly link: string;
}

export interface DataFile {
  readonly name: string;
  readonly type: TextType;
  readonly text: string;
}

/** One file of a story's data. */
export function dataFile(form: DataForm, { explorer, events, site, linkOf, link }: DataWish): DataFile {
  const { index, resolution, zoneOf } = explorer;
  const { story } = index;
  const { lang } = explorer.preferences;
  const messages = messagesFor(lang);
  const options = {
    lang,
    zoneOf,
    linkOf: (event: string) => linkOf(`event=${event}`),
    doubt: messages,
  };
  const title = explorer.text(story.title).text;
  const head = { title, takeaway: explorer.text(story.takeaway).text };
  const rows = () => eventRows(index, resolution, events, options);
  const entries = () => entriesOf(index, resolution, events, options);
  switch (form) {
    case 'csv': {
      const words = tableWords(messages.lang);
      const { header, records } = recordsOf(columnsOf(words, findWords(messages.lang), messages), words, rows());
      return { name: `${story.id}.csv`, type: 'text/csv', text: csv(header, records) };
    }
    case 'json':
      return {
        name: `${story.id}-table.json`,
        type: 'application/json',
        text: rowsJson(story, rows(), { lang, link }),
      };
    case 'jsonl':
      return {
        name: `${story.id}.jsonl`,
        type: 'application/jsonl',
        text: rowsJsonLines(story, rows(), { lang }),
      };
    case 'ics':
      return {
        name: `${story.id}.ics`,
        type: 'text/calendar',
        text: calendar(entries(), { title, story: story.id, lang, now: now(), words: dataWords(messages.lang) }),
      };
    case 'jsonld':
      return {
        name: `${story.id}.jsonld`,
        type: 'application/ld+json',
        text: linkedFile({ index, resolution, lang, doubt: messages, site }, events),
      };
    case 'annotations':
      return {
        name: `${story.id}-annotations.jsonld`,
        type: 'application/ld+json',
        text: annotations(
          index,
          events.flatMap(({ id }) => index.quotesOf(id)),
          { lang, words: messages, linkOf: (quote) => linkOf(`quote=${quote}`) },
        ),
      };
    case 'timeline':
      return {
        name: `${story.id}-timelinejs.json`,
        type: 'application/json',
        text: timelineJson(entries(), head),
      };
    case 'timelineCsv':
      return { name: `${story.id}-timelinejs.csv`, type: 'text/csv', text: timelineCsv(entries(), head) };
  }
}
