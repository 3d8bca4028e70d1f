import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { makeStory, measure } from '../../../tests/fixtures/layout/stories.ts';
import { clip, textBlock, wrap, type LabelStyle } from './labels.ts';
import type { LayoutItem } from './scene.ts';

const width = (text: string): number => measure(text, 'title');
const style = (maxPx: number, breakAbovePx?: number): LabelStyle => ({
  detail: 'title',
  maxPx,
  ...(breakAbovePx === undefined ? {} : { breakAbovePx }),
});
const NBSP = '\u00a0';
/** Titles of words of up to 12 letters, some joined by spaces that do not break. */
const title = fc
  .array(fc.tuple(fc.stringMatching(/^[a-zé’-]{0,11}[a-zé]$/), fc.constantFrom(' ', ' ', ' ', NBSP, '\u202f')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) =>
    words
      .map(([word, space]) => word + space)
      .join('')
      .slice(0, -1),
  );
const words = (text: string): string[] => text.split(/[ ]+/).filter(Boolean);

describe('titles over two lines', () => {
  it('never need a third, never split a word that fits, never lose one without saying so', () => {
    fc.assert(
      fc.property(title, fc.integer({ min: 90, max: 300 }), fc.integer({ min: 40, max: 300 }), (text, maxPx, above) => {
        const lines = wrap(text, style(maxPx, Math.min(above, maxPx)), width);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(maxPx);
        if (!lines.join('').includes('…')) expect(words(lines.join(' '))).toEqual(words(text));
        const bare = (word: string): string => word.replace(/[-,…]+$/, '');
        const whole = new Set(words(text).map(bare));
        for (const line of lines)
          for (const word of words(line))
            // Only a word alone on its line may be cut inside.
            if (!(word.endsWith('…') && words(line).length === 1))
              expect(whole, `${word} of ${text}`).toContain(bare(word));
      }),
      cases(),
    );
  });

  it('stay on one line where that is short enough', () => {
    expect(wrap('Talks resume', style(260, 260), width)).toEqual(['Talks resume']);
    expect(wrap('Talks resume', style(260, 72), width)).toEqual(['Talks', 'resume']);
    expect(wrap('Incommunicado', style(260, 72), width)).toEqual(['Incommunicado']);
  });

  it('are balanced', () => {
    expect(wrap('Soutenir l’Ukraine, sans fin dite', style(200, 150), width)).toEqual([
      'Soutenir l’Ukraine,',
      'sans fin dite',
    ]);
  });

  it('keep together what a space without a break holds together', () => {
    const lines = wrap(`Poutine annonce une «${NBSP}mobilisation partielle${NBSP}»`, style(260, 100), width);
    expect(lines).toEqual(['Poutine annonce une', `«${NBSP}mobilisation partielle${NBSP}»`]);
    expect(wrap(`Choïgou${NBSP}: 300${NBSP}000${NBSP}hommes`, style(260, 72), width)).toEqual([
      `Choïgou${NBSP}:`,
      `300${NBSP}000${NBSP}hommes`,
    ]);
  });

  it('do not break at hyphens', () => {
    expect(wrap('contre-offensive', style(260, 60), width)).toEqual(['contre-offensive']);
  });

  it('break between ideographs', () => {
    const lines = wrap('普京宣布部分动员令震惊全国', style(60, 40), width);
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('普京宣布部分动员令震惊全国');
  });

  it('end with an ellipsis where two lines are not enough', () => {
    const [first, second] = wrap('one two three four five six seven eight nine ten', style(100, 72), width);
    expect(first).toBe('one two three');
    expect(second).toBe('four five…');
  });

  it('stay on one line in a style of one line', () => {
    expect(wrap('one two three four five six', style(120), width)).toEqual(['one two three…']);
  });
});

describe('clipping', () => {
  it('leaves what fits as it is', () => {
    expect(clip('  Talks resume ', 200, width)).toBe('Talks resume');
    expect(clip('', 200, width)).toBe('');
  });

  it('ends after a whole word, without the comma before the ellipsis', () => {
    expect(clip('Talks, at last, resume', 110, width)).toBe('Talks, at last…');
    expect(clip('Talks, at last, resume', 70, width)).toBe('Talks…');
  });

  it('cuts a first word that is too long, never between a letter and its marks', () => {
    const word = 'e\u0301'.repeat(40);
    for (let maxPx = 10; maxPx < 200; maxPx += 3) expect(clip(word, maxPx, width)).toMatch(/^(?:e\u0301)*…$/u);
    expect(clip('x'.repeat(20_000), 100, width)).toMatch(/^x{5,}…$/);
  });

  it('never leaves half of a character', () => {
    const text = '𝔸'.repeat(200);
    for (let maxPx = 10; maxPx < 2000; maxPx += 7) expect(clip(text, maxPx, width)).not.toMatch(/[\ud800-\udfff]/u);
  });

  it('never measures more than a label could show', () => {
    let longest = 0;
    clip('word '.repeat(4000), 200, (text) => {
      longest = Math.max(longest, text.length);
      return width(text);
    });
    expect(longest).toBeLessThan(200);
  });
});

describe('a label', () => {
  const item: LayoutItem = {
    ...(makeStory({ seed: 1, count: 1, lanes: 1, length: 1e9 }).items[0] as LayoutItem),
    title: 'Talks resume',
    detail: '21 September 2022',
    excerpt: 'We should pay attention to the exact numbers',
    quotes: 0,
    contested: false,
  };
  const set = (over: Partial<LayoutItem>, detail: LabelStyle['detail']) =>
    textBlock({ ...item, ...over }, { detail, maxPx: 260, breakAbovePx: 260 }, measure);

  it('has a line for each thing written', () => {
    expect(set({}, 'title')).toMatchObject({ heightPx: 18, badgePx: 0, titleLines: ['Talks resume'] });
    expect(set({}, 'detail')).toMatchObject({ heightPx: 36, detail: '21 September 2022' });
    expect(set({}, 'excerpt').heightPx).toBe(54);
    expect(set({ detail: '', excerpt: '' }, 'excerpt')).toEqual(set({}, 'title'));
  });

  it('is as wide as its widest line', () => {
    expect(set({}, 'title').widthPx).toBe(measure('Talks resume', 'title'));
    expect(set({}, 'detail').widthPx).toBe(measure('21 September 2022', 'detail'));
    expect(set({}, 'excerpt').widthPx).toBeLessThanOrEqual(260);
  });

  it('keeps room for the count of quotations and the sign of contest', () => {
    const plain = set({}, 'title').widthPx;
    const quoted = set({ quotes: 12 }, 'title');
    const contested = set({ quotes: 12, contested: true }, 'title');
    expect(quoted.badgePx).toBeGreaterThanOrEqual(measure('12”', 'detail'));
    expect(quoted.widthPx).toBe(plain + quoted.badgePx);
    expect(contested.badgePx).toBeGreaterThan(quoted.badgePx + measure('contesté', 'detail'));
  });
});
