/**
 * The fonts of pictures made at build: the page's own subsets, unpacked to the form a renderer reads, and the widths that
 * texts have in them, shaped as a browser shapes them.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';
import type { Font, MeasureText } from '../src/core/picture/drawing.ts';

const FILE: Readonly<Record<Font['face'], string>> = { sans: 'source-sans-3', serif: 'source-serif-4' };
const FACES = [
  ['sans', 400],
  ['sans', 600],
  ['serif', 400],
  ['serif', 600],
] as const;

const CACHE = new URL('../node_modules/.cache/dateline/fonts/', import.meta.url);

export interface PictureFonts {
  readonly files: readonly string[];
  /** The name to ask the renderer for: the one within the font file, which differs from weight to weight. */
  readonly familyOf: (font: Font) => string;
  readonly measure: MeasureText;
  /** Of the font files: what a picture made with them depends on. */
  readonly hash: string;
}

/** Unpacks what is not unpacked yet. */
export async function pictureFonts(): Promise<PictureFonts> {
  await mkdir(CACHE, { recursive: true });
  const files: string[] = [];
  const fonts = new Map<string, { font: hb.Font; upem: number; family: string }>();
  const all = createHash('sha256');
  for (const [face, weight] of FACES) {
    const name = FILE[face];
    const packed = await readFile(new URL(`../static/fonts/${name}-${String(weight)}.woff2`, import.meta.url));
    const hash = createHash('sha256').update(packed).digest('hex').slice(0, 16);
    all.update(packed);
    const file = fileURLToPath(new URL(`${name}-${String(weight)}-${hash}.ttf`, CACHE));
    if (!existsSync(file)) await writeFile(file, await convert(packed, 'sfnt'));
    files.push(file);
    const bytes = await readFile(file);
    const shape = new hb.Face(new hb.Blob(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
    const family = shape.getName(1, 'en');
    fonts.set(`${face}${String(weight)}`, { font: new hb.Font(shape), upem: shape.upem, family });
  }
  const known = new Map<string, number>();
  const measure: MeasureText = (text, { face, weight, sizePx }) => {
    const key = `${face}${String(weight)}`;
    const own = fonts.get(key);
    if (!own) return 0;
    let units = known.get(key + text);
    if (units === undefined) {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(own.font, buffer);
      units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      known.set(key + text, units);
    }
    return (units / own.upem) * sizePx;
  };
  return {
    files,
    familyOf: ({ face, weight }) => `'${fonts.get(`${face}${String(weight)}`)?.family ?? face}'`,
    measure,
    hash: all.digest('hex').slice(0, 16),
  };
}
