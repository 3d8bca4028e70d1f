import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COLOURS, palette } from '../../src/core/picture/palette.ts';
import type { Role } from '../../src/core/picture/drawing.ts';

const hex = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`;

describe('colours of pictures', () => {
  it('are those of the tokens, each in light and dark', async () => {
    const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    for (const [role, [light, dark]] of Object.entries(COLOURS))
      expect(css, role).toContain(`--${role}: light-dark(${hex(light)}, ${hex(dark)});`);
  });

  it('leave out no hue of a lane', async () => {
    const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const hues = [...new Set([...css.matchAll(/--(hue-\w+):/g)].map(([, name]) => name ?? ''))];
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
