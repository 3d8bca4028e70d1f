import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { StoryFile } from '../src/core/story/types.ts';
import { keptVersions, runOurs, storyIds, storyText, timesText } from './stories.ts';

/** The story whose text stands in the pages themselves. */
const FIRST = 'kharkiv-2022';
/** The languages that the words around a story are whole in. */
const WHOLE = ['fr', 'en'];

/** Address the build will be served at; what must be absolute is left out while it is not known. */
const site = (): string | undefined => {
  const given = process.env['DATELINE_SITE'];
  return given === undefined || given === '' ? undefined : `${given.replace(/\/+$/, '')}/`;
};

/** What the pages without scripts are dressed in: the same tokens as everything else. */
async function readingStyle(): Promise<{ fileName: string; source: string }> {
  const read = (name: string): Promise<string> =>
    readFile(new URL(`../src/styles/${name}.css`, import.meta.url), 'utf8');
  const source = (await Promise.all(['tokens', 'base', 'reading'].map(read)))
    .join('\n')
    .replaceAll("url('/fonts/", "url('../fonts/")
    .replaceAll(/\/\*[^]*?\*\//g, '');
  return { fileName: `assets/reading-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.css`, source };
}

const ours = (): Promise<typeof import('./reading.ts')> => runOurs('./reading.ts');

/**
 * Puts the story into `embed.html` as text, so that it is read before, and without, any script; emits a page for each
 * story, event and quotation, each with its picture, and the feeds of each story.
 * @param pages left out where another build emits them
 */
export function prerender({ pages = true } = {}): Plugin {
  return {
    name: 'dateline-prerender',
    async generateBundle() {
      if (!pages) return;
      const style = await readingStyle();
      this.emitFile({ type: 'asset', ...style });
      const { storyPages } = await runOurs<typeof import('./pages.ts')>('./pages.ts');
      const { storyFeeds } = await runOurs<typeof import('./feeds.ts')>('./feeds.ts');
      const { storyPictures, PREVIEW } = await runOurs<typeof import('./pictures.ts')>('./pictures.ts');
      for (const id of await storyIds()) {
        const text = await storyText(id);
        const story = JSON.parse(text) as StoryFile;
        const times = await timesText(text);
        const pictures = await storyPictures(story, times);
        const told = new Map(pictures.map(({ path, alt }) => [path, { alt, ...PREVIEW }]));
        const pages = storyPages(story, times, style.fileName, site(), told);
        const feeds = storyFeeds(story, await keptVersions(id, story.revision), site());
        for (const { fileName, source } of [...pictures, ...pages, ...feeds])
          this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { filename }) {
        if (!filename.endsWith('embed.html') || !(await storyIds()).includes(FIRST)) return page;
        const text = await storyText(FIRST);
        const { storyReading, escape } = await ours();
        const story = JSON.parse(text) as StoryFile;
        const times = await timesText(text);
        const reading = storyReading(story, times);
        // Styles show the one whose language the page says it is in.
        const others = WHOLE.filter((lang) => lang !== reading.lang && story.languages.includes(lang));
        const texts = [reading, ...others.map((lang) => storyReading(story, times, lang))];
        return page
          .replace('<html lang="fr">', `<html lang="${reading.lang}">`)
          .replace('<title>Dateline</title>', `<title>${escape(reading.title)}</title>`)
          .replace('<!--story-->', () => texts.map(({ html }) => html).join('\n'));
      },
    },
  };
}
