// Makes static/fonts: Source Serif 4 and Source Sans 3 (SIL Open Font Licence), cut to the characters the interface and
// French or English text use. Run by hand (`node scripts/fonts.mjs`) when a face or the character list changes; the
// results are kept in the repository so that a build needs none of this.
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const TEXT = range(0x20, 0x7e) + '\u00a0¡«°¶·»¿' + range(0xc0, 0xff) + 'ŒœŸŠšŽžČčŁłŃńŚś' + '–—‘’“”…€−×≈\u2009\u202f';
const FACES = [
  ['source-serif-4', 400],
  ['source-serif-4', 600],
  ['source-sans-3', 400],
  ['source-sans-3', 600],
];

let total = 0;
for (const [family, weight] of FACES) {
  const from = new URL(
    `../node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`,
    import.meta.url,
  );
  const ext = new URL(`../static/fonts/${family}-${weight}.woff2`, import.meta.url);
  await writeFile(
    ext,
    await subsetFont(await readFile(from), TEXT, {
      targetFormat: 'woff2',
      // Small capitals, swashes and stylistic sets are never asked for.
      noLayoutClosure: true,
    }),
  );
  const { size } = await stat(ext);
  total += size;
  process.stdout.write(`${family} ${weight}: ${size} bytes\n`);
}
await copyFile(
  new URL('../node_modules/@fontsource/source-serif-4/LICENSE', import.meta.url),
  new URL('../static/fonts/LICENSE-source-serif-4.txt', import.meta.url),
);
await copyFile(
  new URL('../node_modules/@fontsource/source-sans-3/LICENSE', import.meta.url),
  new URL('../static/fonts/LICENSE-source-sans-3.txt', import.meta.url),
);
process.stdout.write(`total: ${total} bytes\n`);
