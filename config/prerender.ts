import type { Plugin } from 'vite';
import { runOurs, storyIds, storyText, timesText } from './stories.ts';

/** The story whose text stands in the pages themselves. */
const FIRST = 'kharkiv-2022';

const ours = (): Promise<typeof import('./reading.ts')> => runOurs('./reading.ts');

/**
 * Puts the story into `embed.html` as text, so that it is read before, and without, any script.
 */
export function prerender(): Plugin {
  return {
    name: 'dateline-prerender',
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { filename }) {
        if (!filename.endsWith('embed.html') || !(await storyIds()).includes(FIRST)) return page;
        const text = await storyText(FIRST);
        const { storyReading, escape } = await ours();
        const reading = storyReading(JSON.parse(text), await timesText(text));
        return page
          .replace('<html lang="fr">', `<html lang="${reading.lang}">`)
          .replace('<title>Dateline</title>', `<title>${escape(reading.title)}</title>`)
          .replace('<!--story-->', () => reading.html);
      },
    },
  };
}
