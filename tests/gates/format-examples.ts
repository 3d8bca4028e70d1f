/** The examples of docs/story-format.md, put into the small story they belong to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib.mjs';
import { parseStoryValue } from '../../src/core/story/parse.ts';
import { resolveInZone } from '../../src/core/story/resolve.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import '../../src/core/time/every-language.ts';
import { eventTimeInWords } from '../../src/core/story/event-words.ts';
import { describeIssue } from '../../src/i18n/issues.ts';
import { describeTimeIssue } from '../../src/i18n/time-issues.ts';

type Json = Readonly<Record<string, unknown>>;
interface Listed {
  readonly id: string;
}

export interface Example {
  readonly id: string;
  /** The block itself, and what is written between it and the next heading, block or example. */
  readonly text: string;
  readonly after: string;
}

const EXAMPLE = /<!-- example: ([a-z0-9-]+) -->\n+```\w+\n([^]*?)\n```\n([^]*?)(?=\n<!-- |\n#|$)/g;

/** The examples of a page, in order. */
export const examplesIn = (page: string): Example[] =>
  [...page.matchAll(EXAMPLE)].map(([, id = '', text = '', after = '']) => ({ id, text, after }));

const frame = JSON.parse(readFileSync(join(root, 'tests/fixtures/format/frame.json'), 'utf8')) as {
  readonly story: Json;
  readonly event: Json & { readonly time: Json; readonly factuality: Json };
};

/** Records with the same id take the place of the frame's, others come after them. */
const merged = (before: readonly Listed[], more: readonly Listed[]): readonly Listed[] => [
  ...before.filter(({ id }) => !more.some((one) => one.id === id)),
  ...more,
];

/** An example as a whole story file: its own, an event's parts, or records and header fields. */
export function storyOf(text: string): Json {
  const given = JSON.parse(text) as Json;
  if ('format' in given) return given;
  const { story, event } = frame;
  const filled = (own: Json): Listed & Json => ({
    id: 'example',
    ...event,
    ...own,
    time: { ...event.time, ...(own['time'] as Json) },
    factuality: { ...event.factuality, ...(own['factuality'] as Json | undefined) },
  });
  const parts: Json = 'time' in given || 'factuality' in given ? { events: [given] } : given;
  return Object.fromEntries(
    [...new Set([...Object.keys(story), ...Object.keys(parts)])].map((key) => {
      const [before, more] = [story[key], parts[key]];
      if (!Array.isArray(before) || !Array.isArray(more) || key === 'languages') return [key, more ?? before];
      return [key, merged(before as Listed[], key === 'events' ? (more as Json[]).map(filled) : (more as Listed[]))];
    }),
  );
}

/** What the page says about the event `example` of a story, and about everything that is wrong with it. */
export function readingOf(file: Json) {
  const { story, issues } = parseStoryValue(file);
  const resolution = story && resolveInZone(story, story.zone);
  const faults = [
    ...issues.map((issue) => describeIssue(issue, 'en')),
    ...(resolution?.issues ?? []).map((issue) => describeTimeIssue(issue, 'en')),
  ];
  const event = story?.events.find(({ id }) => id === 'example');
  if (!story || !resolution || !event) return { story, faults };
  const time = resolution.times.get(event.id);
  const index = indexStory(story);
  const words = (lang: string): string =>
    eventTimeInWords(index, resolution, event, () => story.zone, lang, 'long').replace(/[\u00a0\u202f]/g, ' ');
  const mode = time?.mode === 'actual' || !time ? '' : `, \`${time.mode}\``;
  const says = `→ \`${time?.mark ?? ''}\`${mode} · **fr** ${words('fr')} · **en** ${words('en')}`;
  return { story, faults, says, time };
}
