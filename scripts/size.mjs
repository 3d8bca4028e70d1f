// @ts-check
/**
 * Adds up what each built page makes a reader download before they act: its scripts and what those import
 * statically, preloaded modules, and styles, all gzipped; fonts apart. Compares with `config/size-limits.json`.
 *
 * `node scripts/size.mjs` prints the table and ends with 1 when a limit is passed or a page has none.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isMain, root } from './lib.mjs';

/** @typedef {{ pages: Record<string, number>, begins?: Record<string, Record<string, string>>, reading?: number, edition?: number, languages?: Record<string, string>, fonts: number }} Limits */
/** @typedef {{ name: string, bytes: number, limit: number | undefined, parts: { file: string, bytes: number }[] }} Row */

/** Tags of a built page that load a script, a module or a style at once. */
const LOADS = /<(?:script\b[^>]*?\bsrc|link\b(?=[^>]*\brel="(?:stylesheet|modulepreload)")[^>]*?\bhref)="([^"]+)"/g;
const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*"(\.[^"]+)"|(?:\bimport|\bfrom)\s*'(\.[^']+)'/g;
const EDITION = /^dateline-[a-z0-9-]+\.html$/;
const CSS_IMPORT = /@import\s+(?:url\()?["']?([^"')]+)/g;

/** @type {(text: string, pattern: RegExp) => string[]} */
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');

/**
 * @param {string} dist the folder of the build
 * @param {Limits} limits
 * @returns {Row[]} one row per page, and width where that decides what it loads; one for the fonts
 */
export function measure(dist, limits) {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const read = (/** @type {string} */ file) => readFileSync(join(dist, file), 'utf8');
  /** @type {(file: string, into: Set<string>) => Set<string>} */
  const follow = (file, into) => {
    if (into.has(file) || !existsSync(join(dist, file))) return into;
    into.add(file);
    const next = all(read(file), file.endsWith('.css') ? CSS_IMPORT : STATIC_IMPORT);
    for (const path of next) follow(posix.join(posix.dirname(file), path), into);
    return into;
  };
  const weight = (/** @type {Row['parts']} */ parts) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  /** @type {(name: string, limit: number | undefined, parts: Row['parts']) => Row} */
  const row = (name, limit, parts) => ({ name, limit, parts, bytes: weight(parts) });
  const weigh = (/** @type {string} */ file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length });
  /** @type {(page: string, loaded: ReadonlySet<string>) => Row['parts']} the heaviest language, with what it imports itself */
  const language = (page, loaded) => {
    const named = limits.languages?.[page];
    if (named === undefined) return [];
    const texts = [...loaded].map(read);
    const heaviest = files
      .filter((file) => new RegExp(named).test(file) && texts.some((text) => text.includes(posix.basename(file))))
      .map((file) => [...follow(file, new Set(loaded))].filter((part) => !loaded.has(part)).map(weigh))
      .sort((a, b) => weight(b) - weight(a))[0];
    return heaviest ?? [];
  };
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((page) => {
      // A whole page in one file is what it is on a disk.
      if (EDITION.test(page))
        return row(page, limits.edition, [{ file: page, bytes: statSync(join(dist, page)).size }]);
      /** @type {Set<string>} */
      const loaded = new Set();
      const folder = posix.dirname(page);
      for (const path of all(read(page), LOADS)) follow(posix.join(folder, path.replace(/^\//, '')), loaded);
      // The pages of text are many and alike: one limit holds for each.
      const limit = limits.pages[page] ?? (page.startsWith('t/') ? limits.reading : undefined);
      /** @type {(name: string, begins?: string) => Row} */
      const whole = (name, begins) => {
        const at = new Set(loaded);
        const also = begins === undefined ? [] : files.filter((file) => new RegExp(begins).test(file));
        for (const file of also) follow(file, at);
        // The words of the interface come by a dynamic import, but before anything is shown. What is named and not there
        // must not pass for nothing.
        const isThere = begins === undefined || also.length > 0;
        return row(name, isThere ? limit : undefined, [...[...at].map(weigh), ...language(page, at)]);
      };
      const widths = Object.entries(limits.begins?.[page] ?? {});
      return widths.length === 0
        ? whole(page)
        : widths.map(([widthPx, begins]) => whole(`${page} at ${widthPx} px`, begins));
    });
  const fonts = files
    .filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
    .map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
  return [...pages, row('fonts', limits.fonts, fonts)];
}

/** @param {Row} row */
export const isTooLarge = ({ bytes, limit }) => limit === undefined || bytes > limit;

/** @param {Row[]} rows */
export function printSizes(rows) {
  const kilo = (/** @type {number | undefined} */ bytes) =>
    (bytes === undefined ? '–' : (bytes / 1000).toFixed(1)).padStart(7);
  return rows
    .map((row) => {
      const verdict =
        row.limit === undefined ? 'has no limit in config/size-limits.json' : isTooLarge(row) ? 'TOO LARGE' : '';
      // Pages of text are many and alike: only what passes its limit is taken apart.
      if (row.name.startsWith('t/') && verdict === '') return '';
      const parts = row.parts.map(({ file, bytes }) => `${kilo(bytes)}            ${file}\n`).join('');
      return `${kilo(row.bytes)} of ${kilo(row.limit)} kB ${row.name} ${verdict}`.trimEnd() + `\n${parts}`;
    })
    .join('');
}

if (isMain(import.meta.url)) {
  const limits = /** @type {Limits} */ (JSON.parse(readFileSync(join(root, 'config/size-limits.json'), 'utf8')));
  const rows = measure(join(root, 'dist'), limits);
  process.stdout.write(printSizes(rows));
  process.exitCode = rows.length < 2 || rows.some(isTooLarge) ? 1 : 0;
}
