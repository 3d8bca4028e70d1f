/** The article is somebody else's: no file of ours may hold more of it than the quotations and their context (P6). */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/lib.mjs';
import { splitParagraphs } from '../../src/core/quote/paragraphs.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { ARTICLE, makeStory } from '../fixtures/quotation-story.ts';
import { guard, leaks } from './leak.ts';

/** Words in a row that are nobody's but the article's. */
const RUN = 12;

describe('the check for leaks', () => {
  const invented = makeStory();
  const guarded = guard(ARTICLE, invented.passages);
  const found = (text: string): number => leaks(guarded, text, RUN).size;
  const first = ARTICLE[0] ?? '';

  it('sees text of an article, however it is written down', () => {
    const escaped = JSON.stringify(first).replace(
      /[^ -~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const lines = `'${first.split(' ').join("' +\n  ' ")}'`;
    const entities = first.replace(/[^ -~]/g, (c) => `&#${String(c.charCodeAt(0))};`);
    for (const text of [first, first.toUpperCase(), first.normalize('NFD'), escaped, lines, entities, `x\\n${first}`])
      expect(found(text), text).toBeGreaterThan(5);
    expect(leaks(guarded, ARTICLE.join('\n'), RUN).size).toBe(guarded.free.filter((free) => !free).length);
  });

  it('lets quotations and their context pass', () => {
    expect(found(JSON.stringify(invented))).toBe(0);
    for (const { prefix, exact = '', suffix } of invented.passages) expect(found(prefix + exact + suffix)).toBe(0);
    expect(found('La maire de Port-Aubry rouvre le phare de sa ville après la tempête, avant l’été.')).toBe(0);
  });

  it('sees twelve words, not eleven', () => {
    const words = ['Une', 'plaque', 'trilingue', 'rappelle', 'le', 'naufrage', 'de', 'mille', 'neuf', 'cent', 'deux'];
    const bare = guard(ARTICLE, []);
    expect(leaks(bare, words.join(' '), RUN).size).toBe(0);
    expect(leaks(bare, `${words.join(' ')} : שלום`, RUN).size).toBe(12);
  });
});

const COPY = join(root, '../shared/story/article.fr.txt');
const hasCopy = existsSync(COPY);

/** Every file of the repository, kept or about to be, and of the built page: its path and its text, if it is text. */
function* files(): Generator<[path: string, text: string]> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const dist = join(root, 'dist');
  const built = existsSync(dist)
    ? readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
  const kept = listed.toString('utf8').split('\0').filter(Boolean);
  for (const path of [...kept.map((name) => join(root, name)), ...built]) {
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    if (!bytes.subarray(0, 8000).includes(0)) yield [path.slice(root.length + 1), bytes.toString('utf8')];
  }
}

describe('the article of the story that ships', () => {
  const source = story.sources.find(({ root: hash }) => hash !== undefined)?.id;
  const guarded = guard(
    hasCopy ? splitParagraphs(readFileSync(COPY, 'utf8')) : [],
    story.passages.filter((passage) => passage.source === source),
  );

  it.skipIf(!hasCopy || !existsSync(join(root, '.git')))(
    'stands in no file beyond its quotations and their context (needs a copy of the article)',
    () => {
      const leaking: string[] = [];
      const told = new Set<number>();
      let read = 0;
      for (const [path, text] of files()) {
        read += 1;
        if (leaks(guarded, text, RUN).size > 0) leaking.push(path);
        for (const word of leaks(guarded, text, 6)) told.add(word);
      }
      expect(read).toBeGreaterThan(50);
      expect(leaking).toEqual([]);
      // Shorter runs may be chance or a name; together they must not tell the article either.
      expect(told.size / guarded.words.length).toBeLessThanOrEqual(0.15);
    },
    60_000,
  );
});
