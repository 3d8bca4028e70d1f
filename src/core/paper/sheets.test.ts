import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { en } from '../../i18n/en.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { orderEvents } from '../query/order.ts';
import { eventTimeInWords } from '../story/event-words.ts';
import { withoutNotes } from '../story/notes.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import type { StoryFile } from '../story/types.ts';
import { outline } from './outline.ts';
import { quotesOn, sheetsOf, viewedBy } from './sheets.ts';

const resolution = resolveInZone(story, story.zone);
const index = indexStory(story);
const [first] = story.steps;
const parted: StoryFile = {
  ...story,
  steps: story.steps.map((step, i) =>
    i === 1
      ? { ...step, substeps: [{ view: 'event=address', caption: { en: 'A part.' } }, { view: 'event=interview' }] }
      : step,
  ),
};

describe('sheets', () => {
  it('are one for each step, or one for each part as well', () => {
    const merged = sheetsOf(indexStory(parted), resolution, 'merge');
    expect(merged.map(({ label }) => label)).toEqual(story.steps.map((_, i) => String(i + 1)));
    expect(merged[1]?.parts).toEqual([{ caption: { en: 'A part.' }, notes: undefined, quote: undefined }]);
    const apart = sheetsOf(indexStory(parted), resolution, 'separate');
    expect(apart.slice(0, 5).map(({ label }) => label)).toEqual(['1', '2', '2.1', '2.2', '3']);
    expect(apart[3]).toMatchObject({ caption: story.steps[1]?.caption, selected: 'interview', notes: undefined });
  });

  it('have the quotations of the parts that share them, and the notes of the steps they are told', () => {
    const merged = sheetsOf(index, resolution, 'merge');
    const quoted = merged.flatMap((sheet) => quotesOn(sheet).map(({ id }) => id));
    for (const { view, substeps = [] } of story.steps)
      for (const one of [view, ...substeps.map((part) => part.view)]) {
        const quote = new URLSearchParams(one).get('quote');
        if (quote !== null) expect(quoted).toContain(quote);
      }
    expect(quoted).toContain('q12a');
    expect(new Set(quoted).size).toBe(quoted.length);
    const bare = indexStory(withoutNotes(story));
    expect(sheetsOf(bare, resolution, 'merge').some(({ notes }) => notes)).toBe(false);
    expect(sheetsOf(bare, resolution, 'merge', story.steps).map(({ notes }) => notes)).toEqual(
      story.steps.map(({ notes }) => notes),
    );
  });

  it('show what falls into the view, in time order, and what is chosen wherever it stands', () => {
    const order = orderEvents(story, resolution).map(({ id }) => id);
    for (const { events, span, selected } of sheetsOf(index, resolution, 'merge')) {
      const ids = events.map(({ id }) => id);
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      for (const id of ids) {
        const time = resolution.times.get(id);
        if (id !== selected) expect(time?.start.from, id).toBeLessThan(span.to);
      }
    }
    const undated = sheetsOf(index, resolution, 'merge').find(({ selected }) => selected === 'loss-ratio');
    expect(undated?.events.map(({ id }) => id)).toContain('loss-ratio');
    expect(viewedBy(index, resolution, 'time=earliest..latest').events).toHaveLength(
      story.events.filter(({ id }) => resolution.times.get(id)?.dated === true).length,
    );
  });

  it('keep the filters of their view, and let nothing in a view break them', () => {
    const only = viewedBy(index, resolution, 'time=2022-02-20..2022-10-05&basis=article').events;
    expect(only.length).toBeGreaterThan(5);
    expect(only.every(({ basis }) => basis === 'article')).toBe(true);
    expect(viewedBy(index, resolution, 'time=nonsense&event=nobody&quote=none').selected).toBeUndefined();
  });
});

describe('an outline', () => {
  const text = outline(index, sheetsOf(index, resolution, 'separate'), {
    lang: 'en',
    words: {
      step: (label) => `Step ${label}`,
      notes: 'Notes:',
      sources: 'Sources',
      contested: en.contested,
      accounts: en.accounts,
    },
    when: (event) => eventTimeInWords(index, resolution, event, () => story.zone, 'en', 'long'),
    linkOf: (view) => `https://example.org/?${view}`,
  });

  it('holds every step, what it says, and every source with its address', () => {
    expect(text.match(/^## Step \d+$/gm)).toHaveLength(story.steps.length);
    for (const { caption } of story.steps) expect(text).toContain(caption['en']?.slice(0, 40));
    for (const { url } of story.sources) if (url !== undefined) expect(text).toContain(`<${url}>`);
    expect(text).toContain(`<https://example.org/?${first?.view ?? ''}>`);
    expect(text).toContain(`${en.contested} · 2 accounts`);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('reads nothing of a story as a mark', () => {
    const title = { en: '# <b>*Not* [a](link)</b>' };
    const marked = outline(indexStory({ ...story, title, steps: [] }), [], {
      lang: 'en',
      words: { step: String, notes: '', sources: 'S', contested: '', accounts: String },
      when: () => '',
      linkOf: () => '',
    });
    expect(marked.split('\n')[0]).toBe('# \\# \\<b\\>\\*Not\\* \\[a\\](link)\\</b\\>');
  });
});
