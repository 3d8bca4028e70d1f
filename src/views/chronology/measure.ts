/** Widths of text as the page will set it, remembered. A new measure is made when faces arrive. */
export type Measure = (text: string, face: 'title' | 'detail') => number;

const FALLBACK: Record<'title' | 'detail', number> = { title: 7.6, detail: 6.6 };

/** Reads the faces from the element's own styles, so tokens stay the only place that names them. */
export function measureIn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(element).getPropertyValue('--sans') || 'sans-serif';
  const fonts = { title: `600 15px ${family}`, detail: `400 13.5px ${family}` };
  const known = new Map<string, number>();
  return (text, face) => {
    const key = face + text;
    let width = known.get(key);
    if (width === undefined) {
      if (context) {
        context.font = fonts[face];
        width = Math.ceil(context.measureText(text).width);
      } else width = text.length * FALLBACK[face];
      known.set(key, width);
    }
    return width;
  };
}
