/** Widths of texts in the page's own faces, for whoever draws outside the page's flow. Ask once they have come. */
type Font = { readonly face: 'sans' | 'serif'; readonly sizePx: number; readonly weight: 400 | 600 };

/** Resolves when the page's faces are there, or could not be had. */
export async function facesReady(): Promise<void> {
  const wanted = ['400', '600'].flatMap((weight) =>
    ['Dateline Sans', 'Dateline Serif'].map((f) => `${weight} 16px '${f}'`),
  );
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
  await document.fonts.ready;
}

/**
 * A measure that remembers; make a new one once other faces are there.
 * @param families as in a style sheet; the page's own unless told
 */
export function textMeasure(families?: Readonly<Record<Font['face'], string>>): (text: string, font: Font) => number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const family = families ?? { sans: style.getPropertyValue('--sans'), serif: style.getPropertyValue('--serif') };
  const known = new Map<string, number>();
  return (text, { face, sizePx, weight }) => {
    if (!context) return text.length * sizePx * 0.5;
    const font = `${String(weight)} ${String(sizePx)}px ${family[face]}`;
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      known.set(key, (width = context.measureText(text).width));
    }
    return width;
  };
}
