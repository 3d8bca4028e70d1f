/**
 * The one-file edition of each story that ships: `dateline-<story>.html`. Opened from a disk with the network off it is the
 * whole page: code, style, faces and story lie in it, and its policy allows no request at all.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipAsync } from '@gfx/zopfli';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, minify, transformWithOxc, type Plugin, type ResolvedConfig } from 'vite';
import { fillEdition, NOTICES_ID, SITE_NAME, STORY_ID } from '../src/core/formats/edition.ts';
import { toLetters } from '../src/core/formats/letters.ts';
import { localise } from '../src/core/story/localise.ts';
import type { StoryFile } from '../src/core/story/types.ts';
import { policy, TRUSTED_TYPES } from './headers.ts';
import { hostScripts } from './host-script.ts';
import { lean, optimization } from './lean.ts';
import { stories, storyIds, storyText } from './stories.ts';

const UNPACK = new URL('../src/host/edition.ts', import.meta.url);
const FONTS = new URL('../static/', import.meta.url);
const NOTICES = new URL('../THIRD-PARTY-NOTICES.md', import.meta.url);

/** What a page is put together from. */
interface Parts {
  readonly code: string;
  readonly style: string;
  readonly unpack: string;
  readonly notices: string;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/**
 * Compressed, in letters. Zopfli takes seconds, once a build, and saves 14 kB of the file over zlib at its best; blocks without a
 * limit, each with its own code, suit what is made of unlike parts. No clock in its head: the same bytes from the same text.
 */
const pack = async (text: string): Promise<string> =>
  toLetters(await gzipAsync(new TextEncoder().encode(text), { numiterations: 5, blocksplittingmax: 0 }));

/** An edition with no story in it yet. */
export async function editionPage({ code, style, unpack, notices }: Parts): Promise<string> {
  const rules = policy({
    'default-src': "'none'",
    'script-src': `${hash(unpack)} ${hash(code)}`,
    'style-src': hash(style),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    // What stands in the file may be read again: a picture takes its fonts from the style sheet.
    'connect-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': [...TRUSTED_TYPES, 'dateline-edition'].join(' '),
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${rules}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="${SITE_NAME}" content="" />
<title></title>
</head>
<body>
<div id="app"></div>
<noscript>Dateline draws its chronologies with JavaScript. Allow it for this file to read the story.</noscript>
<script type="text/plain" id="${STORY_ID}"></script>
<script type="text/plain" id="${NOTICES_ID}">${await pack(notices)}</script>
<script type="text/plain" id="dateline-style">${await pack(style)}</script>
<script type="text/plain" id="dateline-code">${await pack(code)}</script>
<script type="module">${unpack}</script>
</body>
</html>
`;
}

/** The page's own faces, in its style sheet: there is no folder beside a file on a disk. */
const inlineFonts = (): Plugin => ({
  name: 'dateline-edition-fonts',
  enforce: 'pre',
  async transform(css, id) {
    if (!id.split('?')[0]?.endsWith('.css')) return;
    const files = [...new Set(css.match(/\/fonts\/[\w-]+\.woff2/g) ?? [])];
    let text = css;
    for (const file of files) {
      const bytes = await readFile(new URL(`.${file}`, FONTS));
      text = text.replaceAll(file, `data:font/woff2;base64,${bytes.toString('base64')}`);
    }
    return { code: text, map: null };
  },
});

/**
 * No worker can be had from a file: what one would do, the page does itself. Presentations are written on the site: what writes
 * them weighs as much as all the rest. The presenter's window is a page of its own, and a file has no other beside it to talk to,
 * nor notes apart from its story. On its sheets an address stands in letters, without the code for a phone. Code for other pages is taken on the site, where those pages can load it from.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '?worker&url': "export default '';",
  '/embed-snippets/EmbedCode.svelte': 'export default () => undefined;',
  '/present/Presenter.svelte': 'export default () => undefined;',
  '/present/deck-link.ts':
    'export const joinDeck = () => ({ tell: () => {}, openPresenter: () => false, close: () => {} });',
  '/common/load-notes.ts':
    'export const hasNotesApart = () => false; export const loadNotes = (story) => Promise.resolve(story);',
  '/core/formats/losses.ts': 'export const DATA_FORMS = []; export const LEAVES_OUT = {};',
  '/core/paper/qr.ts': 'export const qrOf = () => undefined;',
  '/core/paper/slides.ts': 'export const slidesOf = () => [];',
  '/data-files.ts': 'export const dataFile = () => undefined;',
  '/picture-set.ts': 'export const pictureSet = () => Promise.reject(new Error());',
  '/i18n/data-words.ts': "export const dataWords = () => ({ title: '', which: '', scopes: {}, counted: () => '' });",
  '/ports/pptx.ts': 'export const SLIDE_FACES = {}; export const writePptx = () => Promise.reject(new Error());',
};
const leaveOut = (): Plugin => {
  const met = new Set<string>();
  return {
    name: 'dateline-edition-left-out',
    enforce: 'pre',
    resolveId(source) {
      const left = Object.keys(LEFT_OUT).find((end) => source.endsWith(end));
      if (left === undefined) return undefined;
      met.add(left);
      return `\0left-out:${left}`;
    },
    load: (id) => (id.startsWith('\0left-out:') ? LEFT_OUT[id.slice('\0left-out:'.length)] : undefined),
    // A file that was moved would be in the edition again, and nobody would know but by its size.
    buildEnd(error) {
      const missed = Object.keys(LEFT_OUT).filter((end) => !met.has(end));
      if (!error && missed.length > 0)
        throw new Error(`The one-file edition is to leave out what nothing imports: ${missed.join(', ')}`);
    },
  };
};

/** The notices of the packages that are in it, and of its fonts. */
const noticesOf = (all: string, modules: readonly string[]): string =>
  all
    .split(/^(?=## )/m)
    .filter((part) => {
      const name = /^## (\S+)/.exec(part)?.[1];
      return name === undefined || name.startsWith('@fontsource/') || modules.some((id) => id.includes(`/${name}/`));
    })
    .join('');

/** All of it in one script: said last, over what the pages of a site are cut into. */
const inOne = (): Plugin => ({
  name: 'dateline-edition-in-one',
  enforce: 'post',
  outputOptions: (options) => ({ ...options, codeSplitting: false }),
});

/** Builds the page as one script and one style sheet, in memory. */
async function partsOf({ root, resolve, build: wanted, mode }: ResolvedConfig): Promise<Parts> {
  const built = await build({
    root,
    base: './',
    mode,
    publicDir: false,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: resolve.alias },
    plugins: [svelte(), ...lean(), inlineFonts(), leaveOut(), stories('edition'), hostScripts(), inOne()],
    build: {
      target: wanted.target,
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      modulePreload: false,
      rolldownOptions: { input: { index: 'index.html' }, optimization },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = files.filter((file) => file.type === 'chunk');
  const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [script] = scripts;
  const [sheet] = styles;
  if (scripts.length !== 1 || styles.length !== 1 || script?.type !== 'chunk' || sheet?.type !== 'asset')
    throw new Error(
      `The one-file edition came out in ${String(scripts.length)} scripts, ${String(styles.length)} styles.`,
    );
  const { code: loader } = await transformWithOxc(await readFile(UNPACK, 'utf8'), 'edition.ts', { target: 'es2022' });
  const { code: unpack } = await minify('edition.js', loader, { module: true });
  return {
    // There is nothing left to load before a part that is already here.
    code: script.code.replaceAll(/"?__VITE_PRELOAD__"?/g, 'void 0'),
    style: String(sheet.source),
    unpack: unpack.trim(),
    notices: noticesOf(await readFile(NOTICES, 'utf8'), script.moduleIds),
  };
}

/** Emits `dateline-<story>.html` for every story that ships. The app puts a reader's own story into the same file. */
export function editions(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-editions',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const page = await editionPage(await partsOf(config));
      for (const id of await storyIds()) {
        const story = JSON.parse(await storyText(id)) as StoryFile;
        const { text: title, lang } = localise(story.title, story.languages[0] ?? 'en', story.languages);
        this.emitFile({
          type: 'asset',
          fileName: `dateline-${id}.html`,
          source: fillEdition(page, { packed: await pack(JSON.stringify(story)), title, lang }),
        });
      }
    },
  };
}
