import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, palette } from '../../src/core/picture/palette.ts';
import type { Role } from '../../src/core/picture/drawing.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** How the sheet writes a colour: by its own name, or of a lane by the name of its hue. */
const written = (role: string, colour: string): string =>
  role.startsWith('hue-') ? `[data-hue='${role.slice(4)}'] {\n  --hue: ${colour};` : `--${role}: ${colour};`;
const hex = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`;

describe('colours of pictures', () => {
  it('are those of the tokens, each in light and dark', () => {
    for (const [role, [light, dark]] of Object.entries(COLOURS))
      expect(css, role).toContain(written(role, `light-dark(${hex(light)}, ${hex(dark)})`));
  });

  it('leave out no hue of a lane', () => {
    const hues = [...new Set([...css.matchAll(/\[data-hue='(\w+)'\]/g)].map(([, name = '']) => `hue-${name}`))];
    expect(Object.keys(COLOURS).filter((role) => role.startsWith('hue-'))).toEqual(hues);
  });

  it('are greys on paper, as light as the colours they stand for', () => {
    const print = palette('print');
    for (const role of Object.keys(COLOURS) as Role[]) expect(print(role)).toMatch(/^(..)\1\1$/);
    expect(print('paper')).toBe('ffffff');
    // #7a5426 has a luminance of 0.106, which is #5c5c5c in grey.
    expect(print('hue-earth')).toBe('5c5c5c');
  });

  it('mix as the style sheet mixes them', () => {
    // color-mix(in srgb, #1b6680 22%, #fafaf7)
    expect(palette('light')({ role: 'hue-blue', share: 0.22, over: 'paper' })).toBe('c9d9dd');
    expect(palette('dark')({ role: 'hue-blue', share: 0, over: 'paper' })).toBe('14181d');
  });
});
