/**
 * What the colour roles of a drawing are: on a light page, a dark one, and on paper in greys. The values are those of
 * `src/styles/tokens.css`; a gate holds them equal, because a drawing is also made where no style sheet is.
 */
import type { Paint, Role } from './drawing.ts';

/** Red, green, blue: 0xrrggbb. */
type Rgb = number;

/** Light and dark. */
export const COLOURS: Readonly<Record<Role, readonly [light: Rgb, dark: Rgb]>> = {
  paper: [0xfafaf7, 0x14181d],
  raised: [0xffffff, 0x1b2027],
  ink: [0x1a1c20, 0xe9e7e1],
  soft: [0x565a61, 0xa3a9b1],
  line: [0xdedcd5, 0x2c333b],
  'line-strong': [0x85827a, 0x6b7580],
  wash: [0xf2f1ec, 0x1a1f25],
  accent: [0xa8321a, 0xff9473],
  'accent-wash': [0xf6e4dd, 0x3a241d],
  'hue-earth': [0x7a5426, 0xd3a86c],
  'hue-violet': [0x5a4a93, 0xb3a4ec],
  'hue-blue': [0x1b6680, 0x74c0da],
  'hue-gold': [0x8a6100, 0xdcb44a],
  'hue-green': [0x3f6a4c, 0x8cc49c],
  'hue-slate': [0x4c5661, 0xaab4bf],
};

/** `print`: white paper and greys as light as the colours are, for a printer without colour. */
export const PALETTES = ['light', 'dark', 'print'] as const;
export type PaletteName = (typeof PALETTES)[number];

/** The value of a paint as six hexadecimal digits, without a sign in front. */
export type Palette = (paint: Paint) => string;

const channels = (rgb: Rgb): readonly [number, number, number] => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255];
const join = (r: number, g: number, b: number): Rgb => (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b);

/** As light as the eye finds the colour (Rec. 709 weights on linear light). */
function grey(rgb: Rgb): Rgb {
  const linear = (v: number): number => (v <= 10.31475 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = channels(rgb);
  const y = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const v = 255 * (y <= 0.0031308 ? 12.92 * y : 1.055 * y ** (1 / 2.4) - 0.055);
  return join(v, v, v);
}

function valueOf(role: Role, name: PaletteName): Rgb {
  const [light, dark] = COLOURS[role];
  if (name === 'dark') return dark;
  if (name === 'light') return light;
  return role === 'paper' || role === 'raised' ? 0xffffff : grey(light);
}

export function palette(name: PaletteName): Palette {
  return (paint) => {
    const rgb = typeof paint === 'string' ? valueOf(paint, name) : mixed(paint.share);
    return rgb.toString(16).padStart(6, '0');
    function mixed(share: number): Rgb {
      if (typeof paint === 'string') return 0;
      const [r, g, b] = channels(valueOf(paint.role, name));
      const [r0, g0, b0] = channels(valueOf(paint.over, name));
      return join(r0 + (r - r0) * share, g0 + (g - g0) * share, b0 + (b - b0) * share);
    }
  };
}
