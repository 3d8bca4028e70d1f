/** Every quotation of the story that ships is in its article, word for word, and one changed letter is noticed (P1). */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as anchor } from '../../scripts/anchor.ts';
import { root } from '../../scripts/lib.mjs';
import { main as verify } from '../../scripts/verify.ts';
import { verifyCopy, verifyStory } from '../../src/core/quote/verify.ts';
import type { StoryFile } from '../../src/core/story/types.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { ARTICLE, makeStory, STRANGER } from '../fixtures/quotation-story.ts';
import { plant } from './planted.ts';

const COPY = join(root, '../shared/story/article.fr.txt');
const hasCopy = existsSync(COPY);
const shipped: StoryFile = story;
const source = shipped.sources.find(({ root: hash }) => hash !== undefined)?.id ?? '';

describe('the story that ships', () => {
  it('keeps the rules of quotations, with or without a copy of its article', () => {
    const { faults, quotes, passages } = verifyStory(shipped, source, []);
    expect(quotes).toHaveLength(shipped.quotes.length);
    expect(passages.length).toBeGreaterThan(quotes.length);
    expect([...faults, ...quotes.flatMap((one) => one.faults), ...passages.flatMap((one) => one.faults)]).toEqual([]);
  });

  it.skipIf(!hasCopy)('quotes its article word for word (needs a copy of the article)', () => {
    const text = readFileSync(COPY, 'utf8');
    for (const copy of [text, text.replaceAll('\n', '\r\n'), `<html><p>${text.replaceAll('\n\n', '<p>')}`]) {
      const verification = verifyCopy(shipped, source, copy);
      expect(verification.quotes.filter((one) => one.verdict !== 'verbatim')).toEqual([]);
      expect(verification.passages.filter((one) => one.verdict !== 'verbatim')).toEqual([]);
      expect(verification).toMatchObject({ ok: true, edition: 'same', translation: true });
      expect(verification.counts.quotes.verbatim).toBe(13);
    }
  });

  it.skipIf(!hasCopy)('is caught with any one letter of any quotation changed (needs a copy of the article)', () => {
    const text = readFileSync(COPY, 'utf8');
    for (const quote of shipped.quotes) {
      const quotes = shipped.quotes.map((one) =>
        one === quote
          ? {
              ...one,
              segments: one.segments.map((part) => ({ ...part, text: part.text.replace(/\p{L}(?=\P{L}*$)/u, 'ø') })),
            }
          : one,
      );
      const verification = verifyCopy({ ...shipped, quotes }, source, text);
      expect(verification.ok).toBe(false);
      expect(verification.quotes.filter((one) => one.verdict !== 'verbatim').map((one) => one.id)).toEqual([quote.id]);
    }
  });
});

const folder = await plant({
  'article.txt': ARTICLE.join('\n\n'),
  'edited.txt': ARTICLE.join('\n\n').replace('la corriger', 'la refaire'),
  'stranger.html': `<!doctype html>${STRANGER.map((text) => `<p>${text}</p>`).join('')}`,
  'latin1.txt': Buffer.from('caf\xe9', 'latin1'),
  'story.json': JSON.stringify(makeStory()),
  'story.ts': `export const story = ${JSON.stringify(makeStory())};`,
  'empty.ts': 'export const other = 1;',
  'broken.json': '{',
});

describe('the commands', () => {
  const said: string[] = [];
  const listen = (): void => {
    said.length = 0;
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  };
  const run = async (
    main: (argv: string[]) => number | Promise<number>,
    ...argv: string[]
  ): Promise<[number, string]> => {
    listen();
    const code = await main(argv);
    vi.restoreAllMocks();
    return [code, said.join('')];
  };
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const at = (name: string): string => join(folder, name);

  it('say that a story agrees with its article', async () => {
    for (const file of ['story.json', 'story.ts']) {
      const [code, text] = await run(verify, at('article.txt'), at(file));
      expect(text).toContain(
        '11 of 11 quotations found word for word; every paragraph is that of the edition of 12 May 2031.',
      );
      expect(code).toBe(0);
    }
    expect(await run(verify, at('article.txt'), at('story.json'), '--lang', 'fr')).toMatchObject([
      0,
      expect.stringContaining('11 citations sur 11'),
    ]);
  });

  it('say what differs', async () => {
    const [code, text] = await run(verify, at('edited.txt'), at('story.json'));
    expect(code).toBe(1);
    expect(text).toContain('expected “corriger”, found “refaire”');
    expect(text).toContain('¶10: differs');
    expect((await run(verify, at('stranger.html'), at('story.json')))[0]).toBe(1);
  });

  it('refuse what they were not made for', async () => {
    const article = at('article.txt');
    for (const argv of [
      [],
      [at('nowhere.txt')],
      [at('latin1.txt'), at('story.json')],
      [article, at('nowhere.ts')],
      [article, at('empty.ts')],
      [article, at('broken.json')],
      [article, at('story.json'), 'more'],
      [article, at('story.json'), '--lang', 'de'],
      [article, '--unknown'],
    ])
      expect(await run(verify, ...argv), argv.join(' ')).toMatchObject([2, expect.stringContaining('Usage')]);
    for (const argv of [
      [],
      [article],
      [article, 'oui', '--source'],
      [article, 'oui', '--nth', '0'],
      [article, '--what'],
    ])
      expect(await run(anchor, ...argv), argv.join(' ')).toMatchObject([2, expect.stringContaining('Usage')]);
  });

  it('anchor words, and hash a source', async () => {
    const article = at('article.txt');
    const [code, text] = await run(anchor, article, 'd’aucune trace d’un tel courrier');
    expect(code).toBe(0);
    const {
      id: _,
      source: _of,
      ...passage
    } = makeStory().passages.find((one) => one.id === 'no-trace-0') ?? {
      id: '',
      source: '',
    };
    expect(JSON.parse(text)).toEqual(passage);
    expect(await run(anchor, article, 'Oui')).toMatchObject([1, expect.stringContaining('more than once')]);
    expect((await run(anchor, article, 'Oui', '--p', '7', '--nth', '2'))[0]).toBe(0);
    expect((await run(anchor, article, 'Non merci'))[0]).toBe(1);
    const [, record] = await run(anchor, article, '--source');
    const [recorded] = makeStory().sources;
    expect(JSON.parse(record)).toEqual({
      norm: recorded?.norm,
      root: recorded?.root,
      paragraphs: recorded?.paragraphs,
    });
  });

  it('are started by Node through Vite, with their exit code', () => {
    const start = (...argv: string[]) =>
      spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), ...argv], { cwd: root, encoding: 'utf8' });
    const differs = start('scripts/verify.ts', at('edited.txt'), at('story.ts'));
    expect(differs).toMatchObject({ status: 1, stderr: '' });
    expect(differs.stdout).toContain('10 of 11 quotations');
    expect(start('scripts/verify.ts').status).toBe(2);
    expect(start().status).toBe(2);
  }, 60_000);
});
