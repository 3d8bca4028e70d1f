import { describe, expect, it } from 'vitest';
import { cut, NEEDS } from '../../config/svelte-cuts.ts';

describe('what is cut out of Svelte', () => {
  it('fails where a text is no longer there', () => {
    expect(cut('let a = 1;', 'batch.js', [['let a', 'const a']])).toBe('const a = 1;');
    expect(() => cut('let b = 1;', 'batch.js', [['let a', 'const a']])).toThrow(/batch\.js: nothing found of let a/);
  });
  it.each([
    '$.transition(1, p, () => fade);',
    '$.animation(li, () => flip, null);',
    'const signal = getAbortSignal();',
    'const other = fork(() => {});',
    '$.async(node, [], [() => late], draw);',
  ])('is missed by %s', (code) => {
    expect(NEEDS.test(code)).toBe(true);
  });
  it('is missed by nothing that a component of ours is compiled to', () => {
    expect(NEEDS.test('$.if(node, draw); $.each(list, 17, all, key, one); $.boundary(a, b, c);')).toBe(false);
  });
});
