/** What is exported, read again by programs that are none of ours. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { dataWords } from '../../i18n/data-words.ts';
import { en } from '../../i18n/en.ts';
import { fr } from '../../i18n/fr.ts';
import { shareWords } from '../../i18n/share-words.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import { DAY } from '../time/instant.ts';
import '../time/every-language.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citeRis } from './cite-ris.ts';
import { citeStyle, CITE_STYLES } from './cite-styles.ts';
import { citeWiki } from './cite-wiki.ts';
import { citation, type Citation, type CiteWords } from './cite.ts';
import { entriesOf } from './entry.ts';
import { calendar } from './ics.ts';
import { rowsJsonLines } from './json-lines.ts';
import { linkedFile } from './linked-file.ts';
import { eventRows } from './rows.ts';
import { textFragment } from './text-fragment.ts';
import { timelineCsv, timelineJson } from './timeline-js.ts';
import { annotations } from './web-annotation.ts';

const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const LINK = 'https://example.org/d/?event=';
const options = {
  lang: 'en',
  zoneOf: () => story.zone,
  linkOf: (id: string) => LINK + id,
  doubt: en,
};
const entries = entriesOf(index, resolution, story.events, options);
const dated = entries.filter(({ days }) => days !== undefined);
const fuzzyDay = dataWords('en').fuzzyDay;
/** What a calendar would act on. */
const HOSTILE = 'A; title, with \\ marks\nand: lines';
const ics = calendar([{ ...entries[0]!, id: 'hostile', title: HOSTILE }, ...entries], {
  title: 'A title',
  story: story.id,
  lang: 'en',
  now: 1_700_000_000_000,
  words: { fuzzyDay },
});

describe('a calendar', () => {
  const root = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const [hostile, ...events] = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  it('is read again with every dated event, on whole days that cover all it may touch', () => {
    expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@${story.id}.dateline`));
    expect(dated.length).toBeGreaterThan(20);
    expect(root.getFirstPropertyValue('x-wr-calname')).toBe('A title');
    expect(hostile?.summary).toBe(HOSTILE);
    for (const [i, event] of events.entries()) {
      const entry = dated[i];
      expect(event.summary).toBe(entry?.title);
      expect(event.component.getFirstPropertyValue('location') ?? '').toBe(entry?.place);
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      const days = [event.startDate, event.endDate].map((at) => Date.UTC(at.year, at.month - 1, at.day));
      expect(days).toEqual([entry?.days?.from, entry?.days?.to]);
      expect((days[1] ?? 0) - (days[0] ?? 0)).toBeGreaterThanOrEqual(DAY);
      const time = resolution.times.get(entry?.id ?? '');
      for (const end of [time?.start.from, time?.end.to].filter(Number.isFinite)) {
        expect(end).toBeGreaterThanOrEqual(days[0] ?? NaN);
        expect(end).toBeLessThanOrEqual(days[1] ?? NaN);
      }
    }
  });

  it('says first what is not exact, and the time in words', () => {
    for (const [i, { description }] of events.entries()) {
      const entry = dated[i];
      expect(description.startsWith(entry?.when ?? '?')).toBe(true);
      expect(description.includes(fuzzyDay)).toBe(entry?.exact === false);
      for (const { text } of entry?.spoken ?? []) expect(description).toContain(text);
      for (const { title, url } of entry?.readIn ?? []) expect(description).toContain(`${title} ${url}`.trim());
    }
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId.get('address')?.exact).toBe(true);
    expect(byId.get('counter-offensive-disclosed')?.exact).toBe(false);
    expect(byId.get('setbacks')?.exact).toBe(false);
  });

  it('never writes a line of more than 75 octets, nor cuts a character', () => {
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(ics).not.toMatch(/[^\r]\n/);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('a timeline for TimelineJS', () => {
  interface Slide {
    readonly unique_id: string;
    readonly start_date: { year: string; month: string; day: string; display_date: string };
    readonly end_date?: { year: string; month: string; day: string };
    readonly text: { headline: string; text: string };
  }
  const head = { title: 'A <b>title</b>', takeaway: '"&"' };
  const file = JSON.parse(timelineJson(entries, head)) as { title: { text: { headline: string } }; events: Slide[] };

  it('has every dated event, with its time in words, and no text that is markup', () => {
    expect(file.events.map((slide) => slide.unique_id)).toEqual(dated.map(({ id }) => id));
    expect(file.title.text.headline).toBe('A &lt;b&gt;title&lt;/b&gt;');
    for (const [i, { start_date: start, end_date: end, text }] of file.events.entries()) {
      const { days, when, title } = dated[i] ?? {};
      expect(start.display_date).toBe(when);
      expect(text.headline.replaceAll('&#39;', "'").replaceAll('&quot;', '"')).toBe(title);
      expect(Date.UTC(Number(start.year), Number(start.month) - 1, Number(start.day))).toBe(days?.from);
      const last = end ?? start;
      expect(Date.UTC(Number(last.year), Number(last.month) - 1, Number(last.day)) + DAY).toBe(days?.to);
    }
  });

  it('says the same in the columns of its spreadsheet', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(timelineCsv(entries, head), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({ Type: 'title', Headline: 'A &lt;b&gt;title&lt;/b&gt;' });
    for (const [i, row] of data.slice(1).entries()) {
      const slide = file.events[i];
      expect(row).toMatchObject({
        Year: slide?.start_date.year,
        Month: slide?.start_date.month,
        Day: slide?.start_date.day,
        'End Day': slide?.end_date?.day ?? '',
        'Display Date': slide?.start_date.display_date,
        Headline: slide?.text.headline,
        Text: slide?.text.text,
      });
    }
  });
});

it('JSON Lines are as many as events, each one a whole', () => {
  const rows = eventRows(index, resolution, story.events, options);
  const lines = rowsJsonLines(story, rows, { lang: 'en' }).split('\n');
  expect(lines.pop()).toBe('');
  const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(read.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
  for (const one of read) expect(one).toMatchObject({ story: story.id, revision: story.revision });
});

it('linked data has the data set and every event', () => {
  const setting = { index, resolution, lang: 'en', doubt: en, site: 'https://example.org/' };
  const file = JSON.parse(linkedFile(setting, story.events)) as { '@graph': Record<string, string>[] };
  const ids = story.events.map(({ id }) => `https://example.org/t/${story.id}/e/${id}/`);
  expect(file['@graph'].map((one) => one['@id'])).toEqual([`https://example.org/t/${story.id}/`, ...ids]);
});

describe('web annotations', () => {
  interface Selector {
    type: string;
    exact?: string;
    start?: number;
    end?: number;
    value?: string;
    refinedBy?: Selector[];
  }
  interface Annotation {
    id: string;
    type: string;
    motivation: string;
    body: { value: string }[];
    target: { source: string; sha256: string; selector: Selector }[];
  }
  const page = JSON.parse(
    annotations(index, story.quotes, {
      lang: 'en',
      words: en,
      linkOf: (quote) => `https://example.org/?quote=${quote}`,
    }),
  ) as { '@context': unknown[]; type: string; items: Annotation[] };

  it('name every quotation, and each of its pieces by words and by place', () => {
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items.map(({ id }) => id)).toEqual(story.quotes.map(({ id }) => `https://example.org/?quote=${id}`));
    for (const [i, { type, motivation, body, target }] of page.items.entries()) {
      const quote = story.quotes[i];
      expect([type, motivation]).toEqual(['Annotation', 'highlighting']);
      expect(target.map(({ selector }) => selector.refinedBy?.[0]?.exact)).toEqual(
        quote?.segments.map(({ text }) => text),
      );
      for (const { source, selector, sha256 } of target) {
        expect(source).toMatch(/^(?:https?:|ni:\/\/\/sha-256;[\w-]{43}$)/);
        expect(sha256).toMatch(/^[0-9a-f]{64}$/);
        const [words, place] = selector.refinedBy ?? [];
        // As many code points as the words have, and in the paragraph that is named.
        expect((place?.end ?? 0) - (place?.start ?? 0)).toBe(Array.from(words?.exact ?? '').length);
        expect(selector.value).toMatch(/^p=\d+$/);
      }
      const contested = index.claimsOfQuote(quote?.id ?? '').some(({ id }) => index.isClaimContested(id));
      expect(body.some(({ value }) => value === en.contested)).toBe(contested);
    }
  });
});

describe('a link to words at their source', () => {
  it('names short words whole, long ones by their ends, and reads back', () => {
    const url = 'https://example.org/a?b=c';
    const said = (link: string): string[] =>
      link
        .slice(link.indexOf(':~:text=') + 8)
        .split(',')
        .map(decodeURIComponent);
    expect(said(textFragment(url, 'a well-known, old word'))).toEqual(['a well-known, old word']);
    expect(textFragment(url, 'a-b')).toBe(`${url}#:~:text=a%2Db`);
    expect(textFragment(`${url}#part`, 'a')).toBe(`${url}#part:~:text=a`);
    for (const { segments } of story.quotes)
      for (const { text } of segments) {
        const [start = '', end = start] = said(textFragment(url, text));
        const flat = text.replace(/\s+/gu, ' ');
        expect(flat.startsWith(start)).toBe(true);
        expect(flat.endsWith(end)).toBe(true);
      }
  });
});

describe('a citation, read by a reference manager or a reader', () => {
  const words: CiteWords = {
    lang: 'fr',
    publisher: fr.brand,
    contested: fr.contested,
    accounts: fr.accounts,
    notVerified: fr.notVerified,
    verified: fr.verified,
    paragraph: fr.paragraph,
    version: shareWords('fr').version,
    accessed: shareWords('fr').accessed,
    context: fr.contextFull,
    status: fr.status,
  };
  const cited: readonly Citation[] = [
    citation(index, { kind: 'view' }, words, LINK, '2026-11-03'),
    ...story.events.map((event) =>
      citation(index, { kind: 'event', event, when: 'le 21' }, words, LINK + event.id, '2026-11-03'),
    ),
    ...story.quotes.map((quote) =>
      citation(index, { kind: 'quote', quote, when: 'le 21' }, words, `${LINK}q&quote=${quote.id}`, '2026-11-03'),
    ),
  ];
  const flat = (text: unknown): string => String(text).replace(/[\s\u00a0]+/g, ' ');

  it('comes back from BibTeX, RIS and CSL-JSON with its title, its speaker, its address', () => {
    for (const one of cited)
      for (const [form, text] of [
        ['BibTeX', citeBibtex(one)],
        ['RIS', citeRis(one)],
        ['CSL', citeCsl(one)],
      ] as const) {
        const { data } = new Cite(text);
        expect(data, form).toHaveLength(1);
        const [read] = data;
        expect(flat(read?.title), form).toBe(flat(one.title));
        expect(read?.URL, form).toBe(one.link);
        const [author] = read?.author ?? [];
        const name = author?.literal ?? [author?.given, author?.family].filter(Boolean).join(' ');
        // RIS has no comma but the one between family name and given.
        expect(flat(name).replace(' – ', ', '), form).toBe(flat(one.speaker ?? ''));
      }
  });

  it('keeps in every style what must be known with it, the data’s version, the day and the address', () => {
    const style = { ...shareWords('fr'), lang: 'fr' };
    for (const one of cited)
      for (const text of [...CITE_STYLES.map((name) => citeStyle(one, name, style)), citeWiki(one)]) {
        expect(text).not.toContain('\n');
        expect(text).toContain(story.revision);
        expect(text).toMatch(/3 novembre 2026|2026-11-03/);
        expect(text).toContain(one.link);
        for (const note of one.notes) expect(flat(text).toLowerCase()).toContain(flat(note).toLowerCase());
        if (one.speaker !== undefined) expect(flat(text)).toContain(flat(one.speaker));
      }
  });

  it('reads as each style has it', () => {
    const quote = cited.find(({ key }) => key.endsWith('-q3'));
    const event = cited.find(({ key }) => key.endsWith('-address'));
    const style = { ...shareWords('en'), lang: 'en' };
    const made = [quote, event].flatMap((one) =>
      one ? [...CITE_STYLES.map((name) => citeStyle(one, name, style)), citeWiki(one)] : [],
    );
    expect(made.join('\n\n')).toMatchSnapshot();
  });

  it('never ends a wiki’s template early, nor begins another', () => {
    const hostile: Citation = {
      key: 'k',
      title: '«\u00a0}} | a=b {{x}} [[y]] <ref>\u00a0»',
      speaker: 'A | B',
      container: 'C}}',
      publisher: 'P',
      lang: 'fr',
      version: '1',
      accessed: '2026-01-02',
      link: 'https://example.org/?a=}}|b=[c]',
      notes: ['}}{{'],
    };
    const text = citeWiki(hostile);
    expect(text.match(/\{\{/g)).toHaveLength(1);
    expect(text.match(/\}\}/g)).toHaveLength(1);
    expect(text.match(/ \|/g)).toHaveLength(8);
    expect(text).not.toMatch(/\[\[|<ref/);
  });
});
