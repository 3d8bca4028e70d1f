/** Drawings as files, made on this device: a canvas for PNG, the page's own font files for SVG, the clipboard. */
import type { Drawing, Font, MeasureText } from '../core/picture/drawing.ts';
import { paint } from '../core/picture/paint.ts';
import type { Palette } from '../core/picture/palette.ts';
import type { EmbeddedFace } from '../core/picture/svg.ts';

const FAMILY: Readonly<Record<Font['face'], string>> = {
  sans: '"Dateline Sans", system-ui, sans-serif',
  serif: '"Dateline Serif", Charter, Cambria, serif',
};
const FACES: readonly Pick<Font, 'face' | 'weight'>[] = [
  { face: 'sans', weight: 400 },
  { face: 'sans', weight: 600 },
  { face: 'serif', weight: 400 },
  { face: 'serif', weight: 600 },
];

/** A font as a canvas takes it. */
export const cssFont = ({ face, weight, sizePx }: Font): string =>
  `${String(weight)} ${String(sizePx)}px ${FAMILY[face]}`;

/** Brings the page's faces, so that a picture is set in them and measured with them. A face that does not come is done without. */
export async function loadFaces(): Promise<void> {
  await Promise.all(FACES.map((font) => document.fonts.load(cssFont({ ...font, sizePx: 16 })).catch(() => [])));
}

/** Widths of texts in the faces that are there now. */
export function canvasMeasure(): MeasureText {
  const brush = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    if (!brush) return text.length * font.sizePx * 0.5;
    const key = `${cssFont(font)} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      brush.font = cssFont(font);
      known.set(key, (width = brush.measureText(text).width));
    }
    return width;
  };
}

/** Browsers give no canvas beyond this many pixels on a side, or in all. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 120_000_000;

/**
 * A drawing as PNG; undefined where the device cannot make one so large.
 * @param widthPx of the picture; its height follows from the drawing
 */
export async function pngOf(drawing: Drawing, palette: Palette, widthPx: number): Promise<Blob | undefined> {
  const scale = widthPx / drawing.widthPx;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx);
  canvas.height = Math.round(drawing.heightPx * scale);
  if (Math.max(canvas.width, canvas.height) > MOST_SIDE || canvas.width * canvas.height > MOST_PIXELS) return undefined;
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  paint(brush, drawing, { palette, scale, fontOf: cssFont });
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}

const FILE = { sans: 'Dateline Sans', serif: 'Dateline Serif' } as const;

/** The page's font files as they may stand in a picture; none where they cannot be read. */
export async function embeddedFaces(): Promise<readonly EmbeddedFace[]> {
  const addresses = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule
        ? [
            {
              family: rule.style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
              weight: rule.style.getPropertyValue('font-weight'),
              url: /url\("?([^")]+)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '',
              base: sheet.href ?? document.baseURI,
            },
          ]
        : [],
    ),
  );
  const read = async ({ face, weight }: (typeof FACES)[number]): Promise<EmbeddedFace[]> => {
    const found = addresses.find((one) => one.family === FILE[face] && one.weight === String(weight));
    if (!found) return [];
    try {
      const response = await fetch(new URL(found.url, found.base));
      if (!response.ok) return [];
      const bytes = new Uint8Array(await response.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return [{ face, weight, dataUri: `data:font/woff2;base64,${btoa(text)}` }];
    } catch {
      return [];
    }
  };
  return (await Promise.all(FACES.map(read))).flat();
}

/** Whether a picture can be put on the clipboard here at all. */
export const canCopyPicture = (): boolean => typeof ClipboardItem === 'function' && 'clipboard' in navigator;

/** Puts a picture on the clipboard; false where the page may not. */
export async function copyPicture(blob: Promise<Blob | undefined>): Promise<boolean> {
  try {
    // A promise within the item keeps the reader's press valid while the picture is made.
    const png = blob.then((made) => made ?? Promise.reject(new Error('no picture')));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
