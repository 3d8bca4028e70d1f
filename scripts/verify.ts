/**
 * Checks a story against a private copy of its article and says in plain words what was found:
 *
 *   npm run verify -- article.txt [story.ts|story.json] [--source <id>] [--lang fr]
 *
 * Without a story it checks the one that ships; without a source, the first whose paragraphs were hashed. Exit code 1
 * when anything differs, 2 when the command is called wrongly.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import type { StoryFile } from '../src/core/story/types.ts';
import { verifyCopy } from '../src/core/quote/verify.ts';
import { recordSchemas } from '../src/core/story/schema.ts';
import '../src/core/time/every-language.ts';
import { verifyInWords } from '../src/i18n/verification.ts';
import { command, readText, UsageError } from './article.ts';

const USAGE = 'Usage: npm run verify -- <article> [<story.ts|story.json>] [--source <id>] [--lang fr|en]';
const SHIPPED = fileURLToPath(new URL('../src/stories/kharkiv-2022/story.ts', import.meta.url));

/**
 * A story file as it stands: a fault elsewhere in it is no reason to leave a quotation unchecked. Lists it does not have
 * are empty, as the format says.
 */
const readStoryFile = (text: string): StoryFile => {
  const none = Object.fromEntries(Object.keys(recordSchemas).map((list) => [list, []]));
  return { ...none, ...(JSON.parse(text) as StoryFile) };
};

async function readStory(path: string): Promise<StoryFile> {
  try {
    if (path.endsWith('.json')) return readStoryFile(await readText(path));
    const file = pathToFileURL(resolve(path)).pathname;
    const { module } = await runnerImport<{ story?: StoryFile }>(file, { configFile: false, logLevel: 'silent' });
    if (module.story !== undefined) return module.story;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Cannot read the story ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError(`${path} exports no story.`);
}

function read(argv: string[]) {
  const options = { source: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The command; gives its exit code. */
export function main(argv: string[]): Promise<number> {
  return command(USAGE, async () => {
    const { values, positionals } = read(argv);
    const [article, storyPath = SHIPPED, ...more] = positionals;
    if (article === undefined || more.length > 0) throw new UsageError('Give an article, and at most one story.');
    if (values.lang !== undefined && values.lang !== 'fr' && values.lang !== 'en')
      throw new UsageError('--lang takes fr or en.');
    const [text, story] = [await readText(article), await readStory(storyPath)];
    const source = values.source ?? story.sources.find((candidate) => candidate.root !== undefined)?.id;
    if (source === undefined) throw new UsageError('No source of this story has hashes: name one with --source.');

    const verification = verifyCopy(story, source, text);
    const words = verifyInWords(verification, values.lang ?? 'en');
    const details = [
      ...words.quotes.map((quote) => quote.text),
      ...verification.passages
        .filter((passage) => passage.verdict !== 'verbatim')
        .map((passage) => `passages/${passage.id}: ${passage.verdict}`),
      ...verification.paragraphs
        .filter((check) => check.state === 'differs' || check.state === 'missing')
        .map((check) => `¶${String(check.p)}: ${check.state}`),
      ...words.faults,
    ];
    const lines = [words.headline, ...words.sentences, ...details.map((line) => `  ${line}`)];
    process.stdout.write(`${lines.join('\n')}\n`);
    return verification.ok ? 0 : 1;
  });
}
