/** What the documents say a newcomer can run, open or follow is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/lib.mjs';
import { hostScript } from '../../config/host-script.ts';
import { main as verify } from '../../scripts/verify.ts';
import { parseStory } from '../../src/core/story/parse.ts';
import { resolveInZone } from '../../src/core/story/resolve.ts';
import { decodeAddress } from '../../src/core/view-state/address.ts';
import { en } from '../../src/i18n/en.ts';
import { checkWords } from '../../src/i18n/check-words.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { examplesIn } from './format-examples.ts';
import { plant } from './planted.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const README = read('README.md');
const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'THIRD-PARTY-NOTICES.md')
    .map((name) => join(folder, name)),
);
const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((m) => m[1] ?? '');

/** The name a code host gives a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names only commands there are', () => {
    const own = new Set(['ci', 'start', 'test', 'install']);
    const named = [...matches(text, /\bnpm (?:run )?([a-z][a-z:-]*)/g)];
    expect(named.filter((name) => !(name in manifest.scripts) && !own.has(name))).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const links = matches(text.replace(/```[^]*?```/g, ''), /\]\(([^)\s]+)\)/g);
    const dead = links.filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? page : relative(root, join(root, dirname(page), path));
      if (!existsSync(join(root, file))) return true;
      return (
        anchor !== undefined &&
        !matches(read(file), /^#+ (.+)$/gm)
          .map(slug)
          .includes(anchor)
      );
    });
    expect(dead).toEqual([]);
  });

  it('names only files and folders there are', () => {
    const spans = matches(text.replace(/```[^]*?```/g, ''), /`([^`\n]+)`/g);
    const paths = spans.filter((span) => /^(?:src|docs|tests|scripts|config|static)(?:\/[\w.@*-]+)*\/?$/.test(span));
    const dead = paths.filter((path) => !path.includes('*') && !existsSync(join(root, path)));
    expect(dead).toEqual([]);
  });
});

describe('docs/embedding.md', () => {
  it('pins the host script that is built', async () => {
    const { file, integrity } = await hostScript();
    expect(read('docs/embedding.md')).toContain(`/${file}"\n  integrity="${integrity}"`);
  });
});

describe('README.md', () => {
  it('gives the two commands, and the checks run what it says', () => {
    expect(README).toContain('npm ci && npm start');
    expect(README).toContain('npm ci && npm test');
    expect(read('.ci/run').split('\n')).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
    expect(manifest.engines.node).toBe(`>=${/Node (\d+\.\d+) or later/.exec(README)?.[1] ?? ''}`);
  });

  it('has a smallest story that reads without a fault', () => {
    const [smallest] = examplesIn(README);
    expect(smallest?.id).toBe('smallest');
    const parsed = parseStory(smallest?.text ?? '');
    expect(parsed.issues).toEqual([]);
    if (!parsed.story) throw new Error('no story');
    const { issues, times } = resolveInZone(parsed.story, parsed.story.zone);
    expect(issues).toEqual([]);
    expect([...times.values()].map(({ mark, mode }) => `${mark} ${mode}`)).toEqual([
      'day actual',
      'window conditional',
    ]);
  });

  it('gives addresses that are read whole and lead to what is there', () => {
    const addresses = matches(README, /(?:`|embed\.html)(\?[a-z]+=[^`"\s]+)[`"]/g);
    expect(addresses.length).toBeGreaterThan(3);
    expect(README.includes('embed.html?') && existsSync(join(root, 'embed.html'))).toBe(true);
    for (const address of addresses) {
      const { state, rejected } = decodeAddress(address);
      expect(rejected, address).toEqual([]);
      expect(state.event ?? story.events[0]?.id).toSatisfy((id) => story.events.some((event) => event.id === id));
      expect(state.quote ?? story.quotes[0]?.id).toSatisfy((id) => story.quotes.some((quote) => quote.id === id));
      const shipped = new URLSearchParams(address).get('story');
      expect(existsSync(join(root, 'src/stories', shipped ?? story.id, 'story.ts')), address).toBe(true);
    }
  });

  it('calls the buttons by their names', () => {
    for (const name of [en.openStory, checkWords('en').title]) expect(README).toContain(`_${name}_`);
  });
});

it('ARCHITECTURE.md has a line for every room', () => {
  const folders = (within: string): string[] =>
    readdirSync(join(root, within), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, within, entry.name)).length > 0)
      .map((entry) => `${within}/${entry.name}`);
  // Two are no rooms: what every room of the core is built of, and the sheets every page links.
  const untold = new Set(['src/core', 'src/core/base', 'src/styles']);
  const page = read('ARCHITECTURE.md');
  const missing = [...folders('src'), ...folders('src/core')].filter(
    (folder) => !untold.has(folder) && !page.includes(`| \`${folder}\``),
  );
  expect(missing).toEqual([]);
});

it('the documented check of a story of one’s own runs, and notices one changed letter', async () => {
  const page = read('docs/story-format.md');
  const examples = new Map(examplesIn(page).map(({ id, text }) => [id, text]));
  const article = examples.get('article') ?? '';
  const whole = JSON.parse(examples.get('quotations') ?? '{}') as object;
  const folder = await plant({
    'article.txt': article,
    'other.txt': article.replace('fall', 'fail'),
    'story.json': JSON.stringify({ events: [], claims: [], ...whole }),
  });
  const quiet = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await verify([join(folder, 'article.txt'), join(folder, 'story.json')])).toBe(0);
    expect(await verify([join(folder, 'other.txt'), join(folder, 'story.json')])).toBe(1);
  } finally {
    quiet.mockRestore();
  }
});
