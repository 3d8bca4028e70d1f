import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { findWords } from '../../i18n/find-words.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import '../time/every-language.ts';
import { eventTimeInWords } from '../story/event-words.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import { DAY } from '../time/instant.ts';
import { rowsJson } from './json-out.ts';
import { eventRows } from './rows.ts';
import { sortRows, type SortKey } from './sort-rows.ts';

const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const options = { lang: 'fr', zoneOf: () => story.zone, linkOf: (id: string) => `?event=${id}` };
const rows = eventRows(index, resolution, story.events, options);
const KEYS: readonly SortKey[] = [
  ...(['order', 'when', 'earliest', 'latest', 'exactness', 'title', 'place', 'speakers', 'status'] as const),
  ...(['certainty', 'quotes', 'contested', 'basis', 'sources'] as const),
];

describe('rows', () => {
  it('are the events, in the order given, in the words they have everywhere', () => {
    expect(rows.map((row) => row.id)).toEqual(story.events.map((event) => event.id));
    expect(rows.map((row) => row.order)).toEqual(rows.map((_, i) => i + 1));
    for (const [i, event] of story.events.entries()) {
      expect(rows[i]?.when).toBe(eventTimeInWords(index, resolution, event, options.zoneOf, 'fr', 'long'));
      expect(rows[i]?.contested).toBe(index.isContested(event.id));
      expect(rows[i]?.quotes).toBe(index.quotesOf(event.id).length);
    }
  });

  it('state bounds that cover the event and nothing beyond its last day', () => {
    for (const row of rows) {
      const time = resolution.times.get(row.id);
      const at = (text: string | undefined): number =>
        Date.parse(`${text ?? ''}${text?.includes('T') ? 'Z' : 'T00:00Z'}`);
      if (row.earliest === undefined) expect(time?.start.from).toBe(-Infinity);
      else expect(at(row.earliest)).toBe(time?.start.from);
      if (row.latest === undefined) expect(time?.end.to).toBe(Infinity);
      else {
        const end = time?.end.to ?? NaN;
        expect([end, end - DAY]).toContain(at(row.latest));
        if (row.earliest !== undefined) expect(at(row.latest)).toBeGreaterThanOrEqual(at(row.earliest));
      }
    }
    expect(rows.find((row) => row.id === 'address')).toMatchObject({ earliest: '2022-09-21', latest: '2022-09-21' });
  });

  it('have words for every value of the vocabularies', () => {
    const { value } = findWords('en');
    for (const row of rows)
      for (const word of [row.status, row.certainty, row.basis]) expect(value[word]).toMatch(/\w/);
    expect(en.contested).toMatch(/\w/);
  });
});

describe('sorting', () => {
  it.each(KEYS)('by %s loses no row and keeps time order among equals', (key) => {
    for (const down of [false, true]) {
      const sorted = sortRows(rows, key, down, 'fr');
      expect(new Set(sorted.map((row) => row.id))).toEqual(new Set(rows.map((row) => row.id)));
      for (const [i, row] of sorted.entries()) {
        const next = sorted[i + 1];
        if (next && JSON.stringify(row[key]) === JSON.stringify(next[key]) && key !== 'when')
          expect(row.order).toBeLessThan(next.order);
      }
    }
  });

  it('puts last what is not stated, either way', () => {
    expect(rows.some((row) => row.earliest === undefined)).toBe(true);
    for (const down of [false, true]) {
      const sorted = sortRows(rows, 'earliest', down, 'fr').map((row) => row.earliest);
      const first = sorted.indexOf(undefined);
      expect(sorted.slice(first).every((bound) => bound === undefined)).toBe(true);
    }
  });

  it('by time is the order of the story, and its reverse', () => {
    expect(sortRows(rows, 'when', false, 'fr')).toEqual(rows);
    expect(sortRows(rows, 'when', true, 'fr')).toEqual([...rows].reverse());
  });
});

describe('JSON', () => {
  it('keeps every text as it is and says where it came from', () => {
    const evil = rows.map((row) => ({ ...row, title: `=1+1 "${row.title}"\u2028` }));
    const file = JSON.parse(rowsJson(story, evil, { lang: 'fr', link: 'https://example.org/' })) as {
      story: { revision: string };
      link: string;
      events: { id: string; title: string; earliest: string | null }[];
    };
    expect(file.events.map((event) => event.title)).toEqual(evil.map((row) => row.title));
    expect(file.events.map((event) => event.earliest ?? undefined)).toEqual(rows.map((row) => row.earliest));
    expect(file.story.revision).toBe(story.revision);
    expect(file.link).toBe('https://example.org/');
  });
});
