/**
 * A drawing as a picture that stands alone: no script, no foreign element, no outer address, every text as text with its
 * language. What a wiki takes, and what a page may show without trusting it.
 */
import type { Drawing, Font, Group, Paint, Primitive, Segment, Stroke } from './drawing.ts';
import type { Palette } from './palette.ts';

/** A font file to put into the picture. */
export interface EmbeddedFace {
  readonly face: Font['face'];
  readonly weight: Font['weight'];
  /** `data:font/woff2;base64,…` */
  readonly dataUri: string;
}

export interface SvgOptions {
  readonly palette: Palette;
  /** Size of a CSS pixel of the drawing in the picture's own; 1 unless told. */
  readonly scale?: number;
  /** Fonts to carry along. Without them the fonts are named, and each text is held to the width it was measured at. */
  readonly fonts?: readonly EmbeddedFace[];
  /** Before every id, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
  /** The font names to ask for, as in a style sheet, instead of our own and what is likely to be there. */
  readonly familyOf?: (font: Font) => string;
}

/** Ours under the name the fonts have where they are installed, then what is near to them. */
const NAMED: Readonly<Record<Font['face'], string>> = {
  serif: "'Source Serif 4', 'Source Serif Pro', Charter, Georgia, serif",
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
};
const EMBEDDED: Readonly<Record<Font['face'], string>> = {
  serif: `'Dateline Serif', ${NAMED.serif}`,
  sans: `'Dateline Sans', ${NAMED.sans}`,
};

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What no XML may hold, not even escaped: control characters, halves of letters, non-characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escape = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** At most two decimals, no trailing zeros, never `-0`. */
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** A drawing's path in SVG's own letters. */
export function pathData(segments: readonly Segment[]): string {
  return segments
    .map((s) => {
      if (s.to === 'close') return 'Z';
      if (s.to === 'curve') return `C${n(s.x1)} ${n(s.y1)} ${n(s.x2)} ${n(s.y2)} ${n(s.x)} ${n(s.y)}`;
      return `${s.to === 'move' ? 'M' : 'L'}${n(s.x)} ${n(s.y)}`;
    })
    .join('');
}

/** Texts shorter than this may be as wide as another font makes them. */
const HELD = 6;

export function svgOf(drawing: Drawing, options: SvgOptions): string {
  const { scale = 1, fonts = [], idPrefix = '' } = options;
  const familyOf = options.familyOf ?? (({ face }: Font) => (fonts.length > 0 ? EMBEDDED : NAMED)[face]);
  const colour = (paint: Paint): string => `#${options.palette(paint)}`;
  const id = (name: string): string => ` id="${escape(idPrefix + name)}"`;

  const strokeOf = (stroke: Stroke | undefined): string =>
    stroke
      ? ` stroke="${colour(stroke.paint)}"${stroke.widthPx === 1 ? '' : ` stroke-width="${n(stroke.widthPx)}"`}${
          stroke.dash ? ` stroke-dasharray="${stroke.dash.map(n).join(' ')}"` : ''
        }${stroke.round ? ' stroke-linecap="round"' : ''}`
      : '';
  const fillOf = (fill: Paint | undefined): string => ` fill="${fill === undefined ? 'none' : colour(fill)}"`;

  const primitive = (shape: Primitive): string => {
    switch (shape.kind) {
      case 'line':
        return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"${strokeOf(shape.stroke)}/>`;
      case 'rect':
        return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.widthPx)}" height="${n(shape.heightPx)}"${
          shape.radiusPx === undefined ? '' : ` rx="${n(shape.radiusPx)}"`
        }${fillOf(shape.fill)}${strokeOf(shape.stroke)}/>`;
      case 'circle':
        return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radiusPx)}"${fillOf(shape.fill)}${strokeOf(shape.stroke)}/>`;
      case 'path':
        return `<path d="${pathData(shape.segments)}"${fillOf(shape.fill)}${strokeOf(shape.stroke)}/>`;
      case 'text': {
        const { font, anchor, halo, lang } = shape;
        const held = fonts.length === 0 && !options.familyOf && shape.text.length >= HELD;
        return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-family="${escape(familyOf(font))}" font-size="${n(font.sizePx)}"${
          font.weight === 400 ? '' : ` font-weight="${String(font.weight)}"`
        }${anchor === 'start' ? '' : ` text-anchor="${anchor}"`} fill="${colour(shape.paint)}"${
          halo === undefined
            ? ''
            : ` stroke="${colour(halo)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
        }${held ? ` textLength="${n(shape.widthPx)}" lengthAdjust="spacingAndGlyphs"` : ''}${
          lang === undefined || lang === drawing.lang ? '' : ` xml:lang="${escape(lang)}"`
        }>${escape(shape.text)}</text>`;
      }
    }
  };
  const group = (item: Group): string =>
    `<g class="${item.of}"${item.id === undefined ? '' : id(`${item.of}-${item.id}`)}>${
      item.title === undefined ? '' : `<title>${escape(item.title)}</title>`
    }${item.items.map(primitive).join('')}</g>`;

  const style = fonts
    .map(
      ({ face, weight, dataUri }) =>
        `@font-face{font-family:'Dateline ${face === 'serif' ? 'Serif' : 'Sans'}';font-weight:${String(weight)};src:url(${dataUri.replace(/[^\w:;,/+=.-]/g, '')})}`,
    )
    .join('');
  const { widthPx, heightPx } = drawing;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(widthPx * scale)}" height="${n(heightPx * scale)}" viewBox="0 0 ${n(widthPx)} ${n(heightPx)}" role="img" aria-labelledby="${escape(`${idPrefix}title`)}" xml:lang="${escape(drawing.lang)}">
<title${id('title')}>${escape(drawing.title)}</title>
<desc>${escape(drawing.description)}</desc>
${style === '' ? '' : `<style>${style}</style>\n`}${drawing.items.map((item) => (item.kind === 'group' ? group(item) : primitive(item))).join('\n')}
</svg>
`;
}
