/** Every fact of every event, in the chart's names, the list, the table, the CSV and the JSON: none has what another lacks. */
import { render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { eventRows, type Row } from '../../src/core/formats/rows.ts';
import { conditionOf } from '../../src/core/story/event-words.ts';
import { speakersOf } from '../../src/core/story/speakers.ts';
import type { Quote, StoryEvent, StoryFile } from '../../src/core/story/types.ts';
import { CERTAINTIES, STATUSES } from '../../src/core/time/vocabulary.ts';
import { findWords } from '../../src/i18n/find-words.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { tableWords } from '../../src/i18n/table-words.ts';
import { story as shipped } from '../../src/stories/kharkiv-2022/story.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import EventButton from '../../src/views/chronology/EventButton.svelte';
import Undated from '../../src/views/chronology/Undated.svelte';
import List from '../../src/views/list/List.svelte';
import EventDetails from '../../src/views/quotes/EventDetails.svelte';
import Table from '../../src/views/table/Table.svelte';
import { explorerOf } from './explorer.ts';

/** The shipped story with every standing, certainty, basis and source turned through, event by event. */
function generated(): StoryFile {
  const { events, sources, places } = shipped;
  return {
    ...shipped,
    events: events.map((event, i): StoryEvent => {
      const condition =
        i % 5 === 0 ? { condition: { text: { en: `if the ${String(i)}th holds`, fr: `si ${String(i)}` } } } : {};
      const place = places[i % places.length]?.id;
      return {
        ...event,
        basis: i % 3 === 0 ? 'context' : 'article',
        sources: [...new Set([sources[i % sources.length]?.id ?? '', sources[(i + 2) % sources.length]?.id ?? ''])],
        ...(i % 4 === 0 || place === undefined ? {} : { place }),
        factuality: {
          ...event.factuality,
          status: STATUSES[i % STATUSES.length] ?? 'occurred',
          certainty: CERTAINTIES[i % CERTAINTIES.length] ?? 'certain',
          ...condition,
        },
      };
    }),
  };
}

const flat = (text: string): string =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What there is to know of an event, in the words of the interface: each must be found wherever the event is told whole. */
function factsOf(explorer: Explorer, event: StoryEvent) {
  const { index } = explorer;
  const { lang } = explorer.preferences;
  const messages = messagesFor(lang);
  const { status, certainty } = event.factuality;
  const n = index.quotesOf(event.id).length;
  const condition = conditionOf(index, event, lang);
  return {
    time: [explorer.when(event)],
    // Its words stand in the time; a story may say of a whole event that it depends.
    condition: condition && explorer.when(event).includes(condition.text) ? [condition.text] : [],
    title: [explorer.text(event.title).text],
    place: [explorer.text(index.places.get(event.place ?? '')?.name).text],
    speakers: speakersOf(index, event).map((id) => explorer.text(index.agents.get(id)?.name).text),
    status: [messages.status[status]],
    certainty: [messages.status[certainty]],
    basis: event.basis === 'context' ? [messages.contextLabel] : [],
    sources: event.sources.map((id) => explorer.text(index.sources.get(id)?.title).text),
    contested: index.isContested(event.id) ? [messages.contested] : [],
    quotations: n > 0 ? [messages.quotesCount(n)] : [],
  };
}
/** The facts that a text does not tell; those in `apart` are told elsewhere in the same view. */
const missing = (text: string, facts: Record<string, readonly string[]>, apart: readonly string[] = []): string[] =>
  Object.entries(facts).flatMap(([name, words]) =>
    apart.includes(name)
      ? []
      : words.filter((word) => word && !flat(text).includes(flat(word))).map((word) => `${name}: ${word}`),
  );

beforeAll(() => {
  // There is no layout here, so nothing changes its size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  return () => {
    vi.unstubAllGlobals();
  };
});

const STORIES = { shipped, generated: generated() };

describe.each(Object.entries(STORIES))('the %s story', (_name, story) => {
  it.each(['en', 'fr'])(
    'is told alike by names, list, table, CSV and JSON, in %s',
    async (lang) => {
      const explorer = explorerOf({ lang }, story);
      const { index } = explorer;
      const all = explorer.shown;
      expect(all.length).toBe(story.events.length);
      const wrong: string[] = [];
      const note = (view: string, event: StoryEvent, lost: readonly string[]): void => {
        wrong.push(...lost.map((one) => `${view}, ${event.id}: ${one}`));
      };

      // The chart: its names say what their place on it does not; who speaks and the source stand in the panel they open.
      const { container: aside } = render(Undated, { explorer, onopen: () => undefined });
      for (const event of all) {
        const facts = {
          ...factsOf(explorer, event),
          title: [explorer.text(event.short ?? event.title).text],
          basis: event.basis === 'context' ? [messagesFor(lang).contextFull] : [],
        };
        const undated = aside.querySelector(`[data-event="${event.id}"]`);
        const mark = {
          id: event.id,
          index: 0,
          lane: 0,
          yPx: 0,
          x0Px: 0,
          x1Px: 9,
          certain0Px: 0,
          certain1Px: 9,
          compact: true,
          visible: true,
        };
        const box = { xPx: 0, yPx: 0, widthPx: 24, heightPx: 24 };
        const props = {
          explorer,
          event,
          mark,
          box,
          hue: 'slate',
          Said: undefined,
          detail: '',
          widthPx: 900,
          tabbable: true,
        };
        const button =
          undated ?? render(EventButton, { ...props, onopen: () => undefined, onfocus: () => undefined }).container;
        const said = flat(button.textContent);
        const short = undated ? { ...facts, time: [explorer.when(event, 'short')], condition: [] } : facts;
        note('chart', event, missing(said, short, ['place', 'speakers', 'sources']));
        if (story === shipped) expect(said.length, said).toBeLessThanOrEqual(250);
      }

      // The list, as the page fills it.
      const details = createRawSnippet<[StoryEvent, (quote: Quote) => string]>((event) => ({
        render: () => `<div data-details="${event().id}"></div>`,
      }));
      const hrefOf = ({ id }: Quote): string => `?quote=${id}`;
      const { container: list } = render(List, { explorer, onopen: () => undefined, details, hrefOf });
      for (const event of all) {
        const item = list.querySelector(`#event-${event.id}`)!;
        const more = render(EventDetails, { explorer, event, hrefOf, oncopy: () => undefined, bare: true }).container;
        const period = item.closest('section')?.querySelector('h3')?.textContent ?? '';
        const said = `${period} ${item.textContent} ${more.textContent}`;
        // What all events of the article share, the head of the page says once.
        const ofTheArticle = event.basis === 'article' && event.sources.join() === story.sources[0]?.id;
        note('list', event, missing(said, factsOf(explorer, event), ofTheArticle ? ['sources'] : []));
        const marks = index.quotesOf(event.id).map((quote) => quote.segments[0]?.text ?? '');
        for (const words of marks) if (!flat(said).includes(flat(words))) wrong.push(`list, ${event.id}: “${words}”`);
      }

      // Table, CSV and JSON: the same cells, and every fact in them.
      const taken = new Map<string, string>();
      const { container: table } = render(Table, {
        explorer,
        linkOf: (id: string) => `?event=${id}`,
        link: '?',
        onopen: () => undefined,
        ondownload: (_name: string, type: string, text: string) => taken.set(type, text),
      });
      const words = tableWords(lang);
      const { value } = findWords(lang);
      for (const name of [words.downloadCsv, words.downloadJson])
        await userEvent.click(within(table).getByLabelText(name));
      const rows = eventRows(index, explorer.resolution, all, {
        lang,
        zoneOf: explorer.zoneOf,
        linkOf: (id) => `?event=${id}`,
      });
      const json = JSON.parse(taken.get('application/json') ?? '') as { events: Record<string, unknown>[] };
      const records = (taken.get('text/csv') ?? '').replace('\ufeff', '').trimEnd().split('\r\n').slice(1);
      expect(records).toHaveLength(all.length);
      for (const [i, event] of all.entries()) {
        const { status, certainty } = event.factuality;
        const n = index.quotesOf(event.id).length;
        const facts = {
          ...factsOf(explorer, event),
          status: [value[status] ?? status],
          certainty: [value[certainty] ?? certainty],
          basis: [value[event.basis] ?? event.basis],
          quotations: [String(n)],
        };
        const row = table.querySelector(`[data-row="${event.id}"]`)!;
        note('table', event, missing(row.textContent, facts));
        const record = records[i] ?? '';
        note('CSV', event, missing(record.replaceAll('""', '"'), facts));
        const own: Partial<Row> = rows[i] ?? {};
        const { lang: language, earliest = null, latest = null, ...same } = own;
        expect(json.events[i]).toEqual({ ...same, language, earliest, latest });
        expect(same).toMatchObject({
          id: event.id,
          when: explorer.when(event),
          title: facts.title[0],
          place: facts.place[0],
          speakers: facts.speakers,
          status,
          certainty,
          basis: event.basis,
          sources: facts.sources,
          contested: index.isContested(event.id),
          quotes: n,
        });
        const cells = [...row.querySelectorAll('[data-column]')].map((cell) => flat(cell.textContent));
        expect(cells.every((cell) => cell !== '')).toBe(true);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});
