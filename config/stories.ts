import { createHash } from 'node:crypto';
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

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Loads a module of ours as the build runs. */
export async function runOurs<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(new URL(path, import.meta.url).pathname, {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** A story's times, resolved in its own zone. */
export async function timesText(story: string): Promise<string> {
  const { resolveInZone } =
    await runOurs<typeof import('../src/core/story/resolve.ts')>('../src/core/story/resolve.ts');
  const { printResolution } = await runOurs<typeof import('../src/core/story/resolution-json.ts')>(
    '../src/core/story/resolution-json.ts',
  );
  const parsed = JSON.parse(story) as StoryFile;
  return printResolution(resolveInZone(parsed, parsed.zone));
}

/** What the validator finds wanting in a shipped story, in words. */
async function faultsOf(text: string): Promise<string[]> {
  const { parseStory } = await runOurs<typeof import('../src/core/story/parse.ts')>('../src/core/story/parse.ts');
  const { describeIssue } = await runOurs<typeof import('../src/i18n/issues.ts')>('../src/i18n/issues.ts');
  return parseStory(text).issues.map((issue) => describeIssue(issue, 'en'));
}

/**
 * Emits `stories/<id>.json` and its resolved times for every shipped story, `stories/index.json` that lists them, and `story.schema.json`;
 * serves the same in development.
 */
export function stories(): Plugin {
  const files = async (): Promise<Map<string, () => Promise<string>>> => {
    const ids = await storyIds();
    const all = new Map<string, () => Promise<string>>([
      ['stories/index.json', () => Promise.resolve(`${JSON.stringify({ stories: ids })}\n`)],
      ['story.schema.json', schemaText],
    ]);
    for (const id of ids) {
      all.set(`stories/${id}.json`, () => storyText(id));
      all.set(`stories/${id}.times.json`, async () => timesText(await storyText(id)));
    }
    return all;
  };
  return {
    name: 'dateline-stories',
    // The page takes a story whose bytes are those the build has checked without checking them again.
    async config(_, { command, mode }) {
      const checked: Record<string, readonly [string, string]> = {};
      if (command === 'build' && mode !== 'test')
        for (const id of await storyIds()) {
          const text = await storyText(id);
          checked[id] = [sha256(text), sha256(await timesText(text))];
        }
      return { define: { __CHECKED_STORIES__: JSON.stringify(checked) } };
    },
    async generateBundle() {
      for (const [fileName, source] of await files()) {
        const text = await source();
        const faults = /^stories\/(?!index\.)[a-z0-9-]+\.json$/.test(fileName) ? await faultsOf(text) : [];
        if (faults.length > 0) this.error(`${fileName} wants attention:\n${faults.join('\n')}`);
        this.emitFile({ type: 'asset', fileName, source: text });
      }
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
