/**
 * Records for a story, from a private copy of an article:
 *
 *   npm run anchor -- article.txt "words of a quotation" [--p 3] [--nth 2]
 *   npm run anchor -- article.txt --source
 *
 * The first prints a passage (paragraph, offsets, context), the second the hashes of a source. The article is plain text
 * with blank lines between paragraphs, or a saved page. Exit code 1 when the words are not there or stand there more
 * than once, 2 when the command is called wrongly.
 */
import { parseArgs } from 'node:util';
import { anchorQuote } from '../src/core/quote/anchor.ts';
import { readings } from '../src/core/quote/paragraphs.ts';
import { sourceRecord } from '../src/core/quote/source-record.ts';
import { command, readText, UsageError } from './article.ts';

const USAGE = 'Usage: npm run anchor -- <article> ("words" [--p <paragraph>] [--nth <which>] | --source)';

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
};

function whole(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--${name} takes a number from 1.`);
  return Number(value);
}

function read(argv: string[]) {
  const options = { p: { type: 'string' }, nth: { type: 'string' }, source: { type: 'boolean' } } as const;
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
    const [file, words, ...more] = positionals;
    if (file === undefined || more.length > 0 || (words === undefined) !== (values.source === true))
      throw new UsageError('Give an article, and either words or --source.');
    const paragraphs = readings(await readText(file))[0]?.() ?? [];
    if (words === undefined) {
      const record = sourceRecord(paragraphs);
      if (record.ok) print(record.value);
      else process.stderr.write(`Paragraph ${String(record.error.p)} is not well-formed text.\n`);
      return record.ok ? 0 : 1;
    }
    const p = whole('p', values.p);
    const nth = whole('nth', values.nth);
    const anchored = anchorQuote(paragraphs, words, {
      ...(p !== undefined && { p }),
      ...(nth !== undefined && { nth }),
    });
    if (anchored.ok) {
      print(anchored.value);
      return 0;
    }
    const where = anchored.error.places.map(
      (place) => `paragraph ${String(place.p)}, code point ${String(place.start)}`,
    );
    const said = {
      refused: 'The text is not well-formed:',
      empty: 'There are no words to look for.',
      missing: 'These words are not in the article.',
      ambiguous: 'These words stand there more than once; choose with --p or --nth:',
    };
    process.stderr.write(`${[said[anchored.error.code], ...where].join('\n  ')}\n`);
    return 1;
  });
}
