/** The colours of the tokens, held to the contrast each is used at: in light and dark, as usual and where more is asked for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Scheme = 'light' | 'dark';
const css = readFileSync('src/styles/tokens.css', 'utf8');
const more = css.slice(css.indexOf('prefers-contrast: more'));

/** The colours a piece of the sheet defines, by name; of lanes by the name of their hue. */
const colours = (sheet: string, scheme: Scheme): ReadonlyMap<string, string> =>
  new Map(
    [
      ...sheet
        .replace(/\[data-hue='(\w+)'\] \{\s*--hue:/g, '--hue-$1:')
        .matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g),
    ].map(([, name = '', a = '', b = '']) => [name, scheme === 'light' ? a : b]),
  );

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['paper', 'raised', 'wash', 'accent-wash', 'found'];
const HUES = ['earth', 'violet', 'blue', 'gold', 'green', 'slate'].map((hue) => `hue-${hue}`);

describe.each(['light', 'dark'] as const)('the tokens in %s', (scheme) => {
  const usual = colours(css.slice(0, css.indexOf('@media')), scheme);
  const of = (all: ReadonlyMap<string, string>, name: string): string => {
    const colour = all.get(name);
    if (colour === undefined) throw new Error(`no colour --${name}`);
    return colour;
  };
  const under = (
    all: ReadonlyMap<string, string>,
    names: readonly string[],
    grounds: readonly string[],
    least: number,
  ) =>
    names.flatMap((name) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(of(all, name), of(all, ground));
        return ratio < least ? [`--${name} on --${ground}: ${ratio.toFixed(2)} under ${String(least)}`] : [];
      }),
    );

  it('are read: words at 4.5 to 1 on whatever they stand on', () => {
    expect(under(usual, ['ink'], GROUNDS, 4.5)).toEqual([]);
    expect(under(usual, ['soft', 'accent'], ['paper', 'raised', 'wash'], 4.5)).toEqual([]);
  });

  it('are seen: names and marks of lanes at 4.5, outlines of controls at 3 to 1', () => {
    expect(under(usual, HUES, ['paper', 'wash'], 4.5)).toEqual([]);
    expect(under(usual, ['line-strong', 'accent'], ['paper', 'raised'], 3)).toEqual([]);
  });

  it('are more where more is asked for: words at 7, outlines at 4.5 to 1', () => {
    const asked = new Map([...usual, ...colours(more, scheme)]);
    // "Contested" is a word, too; names of lanes are written in ink there.
    expect(under(asked, ['ink', 'soft', 'accent'], ['paper', 'raised'], 7)).toEqual([]);
    expect(under(asked, ['accent'], ['accent-wash'], 7)).toEqual([]);
    expect(under(asked, ['line-strong', ...HUES], ['paper'], 4.5)).toEqual([]);
  });

  it('are all the system’s where it forces its own', () => {
    const forced = css.slice(css.indexOf('forced-colors: active'));
    // What is only behind words of the page is taken away by the browser itself.
    const behind = ['raised', 'accent-wash'];
    expect(forced).toContain('--hue: CanvasText');
    expect(
      [...usual.keys()].filter(
        (name) =>
          !behind.includes(name) &&
          !name.startsWith('hue-') &&
          !new RegExp(`--${name}: (?:color-mix\\(in srgb, )?[A-Z][A-Za-z]+`).test(forced),
      ),
    ).toEqual([]);
  });
});
