import { readdir } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type { StoryFile } from '../src/core/story/types.ts';

const ROOM = new URL('../src/stories/', import.meta.url);

/** The ids of the stories that ship: the folders of `src/stories`. */
export async function storyIds(): Promise<string[]> {
  const entries = await readdir(ROOM, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A shipped story as the file a reader would open. */
export async function storyText(id: string): Promise<string> {
  const { module } = await runnerImport<{ story: StoryFile }>(new URL(`${id}/story.ts`, ROOM).pathname, {
    configFile: false,
    logLevel: 'error',
  });
  return `${JSON.stringify(published(module.story), undefined, 1)}\n`;
}

/** A story as the public may have it: a presenter's notes stay behind unless the story says they are public. */
export function published(story: StoryFile): StoryFile {
  if (story.notes === 'public') return story;
  const quiet = <T extends { notes?: unknown }>({ notes: _, ...rest }: T): Omit<T, 'notes'> => rest;
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...quiet(step),
      ...(step.substeps ? { substeps: step.substeps.map(quiet) } : {}),
    })),
  };
}

/** The published JSON Schema of the story format. */
export async function schemaText(): Promise<string> {
  const { module } = await runnerImport<{ storyJsonSchema: () => unknown }>(
    new URL('story-schema.ts', import.meta.url).pathname,
    { configFile: false, logLevel: 'error' },
  );
  return `${JSON.stringify(module.storyJsonSchema(), undefined, 1)}\n`;
}

/**
 * Emits `stories/<id>.json` for every shipped story, `stories/index.json` that lists them, and `story.schema.json`;
 * serves the same in development.
 */
export function stories(): Plugin {
  const files = async (): Promise<Map<string, () => Promise<string>>> => {
    const ids = await storyIds();
    const all = new Map<string, () => Promise<string>>([
      ['stories/index.json', () => Promise.resolve(`${JSON.stringify({ stories: ids })}\n`)],
      ['story.schema.json', schemaText],
    ]);
    for (const id of ids) all.set(`stories/${id}.json`, () => storyText(id));
    return all;
  };
  return {
    name: 'dateline-stories',
    apply: (_, { command, mode }) => command === 'build' || mode !== 'test',
    async generateBundle() {
      for (const [fileName, source] of await files())
        this.emitFile({ type: 'asset', fileName, source: await source() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').slice(1);
        files()
          .then((all) => all.get(path)?.())
          .then((text) => {
            if (text === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.end(text);
          })
          .catch(next);
      });
    },
  };
}
