/** Each form's list of what it leaves out, proved: a story changed there alone gives the same file, and changed elsewhere another. */
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { findWords } from '../../i18n/find-words.ts';
import { tableWords } from '../../i18n/table-words.ts';
import { story as shipped } from '../../stories/kharkiv-2022/story.ts';
import { columnsOf, recordsOf } from '../../views/table/columns.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import type { Localised, StoryFile } from '../story/types.ts';
import '../time/every-language.ts';
import { csv } from './csv.ts';
import { entriesOf } from './entry.ts';
import { calendar } from './ics.ts';
import { rowsJsonLines } from './json-lines.ts';
import { rowsJson } from './json-out.ts';
import { linkedFile } from './linked-file.ts';
import { DATA_FORMS, LEAVES_OUT, LOSSES, type DataForm, type Loss } from './losses.ts';
import { eventRows } from './rows.ts';
import { timelineCsv, timelineJson } from './timeline-js.ts';
import { annotations } from './web-annotation.ts';

const lang = 'en';
const mark = (text: string): string => `${text} changed`;
const inEnglish = (text: Localised): Localised => ({ ...text, en: mark(text['en'] ?? '') });
const undatedIn = (story: StoryFile): ReadonlySet<string> =>
  new Set([...resolveInZone(story, story.zone).times].flatMap(([id, { dated }]) => (dated ? [] : [id])));
const undated = undatedIn(shipped);

/** A story that says something else there and nowhere else. */
const CHANGED: Readonly<Record<Loss, (story: StoryFile) => StoryFile>> = {
  languages: (story) => ({
    ...story,
    events: story.events.map((event) => ({ ...event, title: { ...event.title, fr: 'Autre' } })),
  }),
  undated: (story) => ({
    ...story,
    events: story.events.map((event) => (undated.has(event.id) ? { ...event, title: inEnglish(event.title) } : event)),
  }),
  certainty: (story) => ({
    ...story,
    events: story.events.map((event) => ({
      ...event,
      factuality: { ...event.factuality, certainty: event.factuality.certainty === 'certain' ? 'possible' : 'certain' },
    })),
  }),
  words: (story) => ({
    ...story,
    quotes: story.quotes.map((quote) => ({
      ...quote,
      segments: quote.segments.map((one) => ({ ...one, text: mark(one.text) })),
    })),
    passages: story.passages.map((one) => (one.exact === undefined ? one : { ...one, exact: mark(one.exact) })),
  }),
  speakers: (story) => ({
    ...story,
    agents: story.agents.map((agent) => ({ ...agent, name: inEnglish(agent.name) })),
  }),
  places: (story) => ({
    ...story,
    places: story.places.map((place) => ({ ...place, name: inEnglish(place.name) })),
  }),
  sources: (story) => ({
    ...story,
    sources: story.sources.map((one) => ({ ...one, url: 'https://example.org/elsewhere' })),
  }),
  passages: (story) => ({
    ...story,
    passages: story.passages.map((one) => ({ ...one, start: one.start + 1, end: one.end + 1 })),
  }),
  proof: (story) => ({
    ...story,
    sources: story.sources.map((one) =>
      one.paragraphs
        ? { ...one, paragraphs: one.paragraphs.map((part) => ({ ...part, sha256: '0'.repeat(64) })) }
        : one,
    ),
  }),
  claims: (story) => ({
    ...story,
    claims: story.claims.map((claim) => ({ ...claim, text: inEnglish(claim.text) })),
  }),
  stances: (story) => ({
    ...story,
    stances: story.stances.map((stance) => ({ ...stance, note: { en: 'Changed', fr: 'Changé' } })),
  }),
  steps: (story) => ({
    ...story,
    steps: story.steps.map((step) => ({ ...step, caption: inEnglish(step.caption) })),
  }),
  events: (story) => ({
    ...story,
    events: story.events.map((event) => ({ ...event, title: inEnglish(event.title) })),
  }),
};

function written(form: DataForm, story: StoryFile): string {
  const index = indexStory(story);
  const resolution = resolveInZone(story, story.zone);
  const options = { lang, zoneOf: () => story.zone, linkOf: (id: string) => `?event=${id}`, doubt: en };
  const rows = eventRows(index, resolution, story.events, options);
  const entries = entriesOf(index, resolution, story.events, options);
  const head = { title: 'T', takeaway: 'U' };
  switch (form) {
    case 'csv': {
      const words = tableWords(lang);
      const { header, records } = recordsOf(columnsOf(words, findWords(lang), en), words, rows);
      return csv(header, records);
    }
    case 'json':
      return rowsJson(story, rows, { lang, link: '' });
    case 'jsonl':
      return rowsJsonLines(story, rows, { lang });
    case 'ics':
      return calendar(entries, { title: 'T', story: story.id, lang, now: 0, words: { fuzzyDay: 'F' } });
    case 'jsonld':
      return linkedFile({ index, resolution, lang, doubt: en, site: undefined }, story.events);
    case 'annotations':
      return annotations(index, story.quotes, { lang, words: en, linkOf: (quote) => `?quote=${quote}` });
    case 'timeline':
      return timelineJson(entries, head);
    case 'timelineCsv':
      return timelineCsv(entries, head);
  }
}

describe('what a form leaves out', () => {
  it.each(DATA_FORMS)('is what its list says: %s', (form) => {
    const before = written(form, shipped);
    const lost = LOSSES.filter((loss) => written(form, CHANGED[loss](shipped)) === before);
    // Where there are no events, there are none without a date.
    const left = lost.filter((loss) => loss !== 'undated' || !lost.includes('events'));
    expect(left).toEqual(LOSSES.filter((loss) => LEAVES_OUT[form].includes(loss)));
  });
});
