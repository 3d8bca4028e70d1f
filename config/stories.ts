import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
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

/** A story that ships, as its folder has it. */
async function storyOf(id: string): Promise<StoryFile> {
  const { module } = await runnerImport<{ story: StoryFile }>(new URL(`${id}/story.ts`, ROOM).pathname, {
    configFile: false,
    logLevel: 'error',
  });
  return module.story;
}

const notes = (): Promise<typeof import('../src/core/story/notes.ts')> => runOurs('../src/core/story/notes.ts');

const fileText = (story: StoryFile): string => `${JSON.stringify(story, undefined, 1)}\n`;

/** A shipped story as the file a reader would open: a presenter's notes are never in it. */
export async function storyText(id: string): Promise<string> {
  const { withoutNotes } = await notes();
  return fileText(withoutNotes(await storyOf(id)));
}

/**
 * Versions of a shipped story that were kept, oldest first, without notes: the files of its folder `versions`, each a
 * `stories/<id>.v<revision>.json` of the build that had it. One with the revision of today is not among them.
 * Throws where one is no story, another's, or not whole: what was left out of it would be told as a change.
 * @param room where the stories are
 */
export async function keptVersions(id: string, today: string, room = ROOM): Promise<readonly StoryFile[]> {
  const folder = new URL(`${id}/versions/`, room);
  const names = await readdir(folder).catch((error: unknown): string[] => {
    // Most stories have kept none.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const { parseStory } = await runOurs<typeof import('../src/core/story/parse.ts')>('../src/core/story/parse.ts');
  const { byRevision } = await runOurs<typeof import('../src/core/story/revision.ts')>('../src/core/story/revision.ts');
  const { withoutNotes } = await notes();
  const kept = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        const text = await readFile(new URL(encodeURIComponent(name), folder), 'utf8');
        const { story } = parseStory(text);
        if (story?.id !== id) throw new Error(`src/stories/${id}/versions/${name} is no version of ${id}.`);
        const faults = await faultsOf(text);
        if (faults.length > 0)
          throw new Error(`src/stories/${id}/versions/${name} wants attention:\n${faults.join('\n')}`);
        return withoutNotes(story);
      }),
  );
  return kept.filter(({ revision }) => revision !== today).sort(byRevision);
}

/** Whether this build is for ourselves and keeps every note: `DATELINE_NOTES=keep npm run build`. */
const keepsNotes = (): boolean => process.env['DATELINE_NOTES'] === 'keep';

/** The presenter's notes of a story, as a file of their own; undefined where there are none to publish. */
export async function notesText(id: string): Promise<string | undefined> {
  const { notesOf } = await notes();
  const story = await storyOf(id);
  const own = story.notes === 'public' || keepsNotes() ? notesOf(story) : undefined;
  return own && `${JSON.stringify(own, undefined, 1)}\n`;
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

/** What the validator finds wanting in a story, in words. */
async function faultsOf(text: string): Promise<string[]> {
  const { parseStory } = await runOurs<typeof import('../src/core/story/parse.ts')>('../src/core/story/parse.ts');
  const { describeIssue } = await runOurs<typeof import('../src/i18n/issues.ts')>('../src/i18n/issues.ts');
  return parseStory(text).issues.map((issue) => describeIssue(issue, 'en'));
}

/**
 * Emits `stories/<id>.json`, the same under its version, the versions that were kept, and its resolved times for every shipped story, `stories/index.json` that lists them, and `story.schema.json`;
 * serves the same in development.
 * @param where `edition`: a page that holds its story itself, and is told of no other
 */
export function stories(where: 'site' | 'edition' = 'site'): Plugin {
  const files = async (): Promise<Map<string, () => Promise<string>>> => {
    const ids = await storyIds();
    const all = new Map<string, () => Promise<string>>([
      ['stories/index.json', () => Promise.resolve(`${JSON.stringify({ stories: ids })}\n`)],
      ['story.schema.json', schemaText],
    ]);
    for (const id of ids) {
      all.set(`stories/${id}.json`, () => storyText(id));
      // Under a name of its own the same stays where it is when a later version is put over it: `v=` asks for it.
      const { revision } = await storyOf(id);
      all.set(`stories/${id}.v${revision}.json`, () => storyText(id));
      for (const kept of await keptVersions(id, revision))
        all.set(`stories/${id}.v${kept.revision}.json`, () => Promise.resolve(fileText(kept)));
      all.set(`stories/${id}.times.json`, async () => timesText(await storyText(id)));
      const noted = await notesText(id);
      if (noted !== undefined) all.set(`stories/${id}.notes.json`, () => Promise.resolve(noted));
    }
    return all;
  };
  return {
    name: 'dateline-stories',
    // The page takes a story whose bytes are those the build has checked without checking them again.
    async config(_, { command, mode }) {
      const checked: Record<string, readonly [string, string]> = {};
      if (command === 'build' && mode !== 'test' && where === 'site')
        for (const id of await storyIds()) {
          const text = await storyText(id);
          checked[id] = [sha256(text), sha256(await timesText(text))];
        }
      const noted: string[] = [];
      for (const id of mode === 'test' || where === 'edition' ? [] : await storyIds())
        if ((await notesText(id)) !== undefined) noted.push(id);
      return {
        define: {
          __CHECKED_STORIES__: JSON.stringify(checked),
          __NOTED_STORIES__: JSON.stringify(noted),
          __EDITION__: JSON.stringify(where === 'edition'),
        },
      };
    },
    async generateBundle() {
      if (where === 'edition') return;
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
