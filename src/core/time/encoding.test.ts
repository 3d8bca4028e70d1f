/** Whatever can be said of a time has a mark, words and a line in the legend. */
import { describe, expect, it } from 'vitest';
import { legendWords } from '../../i18n/legend-words.ts';
import { civil, DAY } from './instant.ts';
import { settle } from './resolve-one.ts';
import { NO_BOUND, QUALIFIERS, SHAPES, STATUSES, type NoBound } from './vocabulary.ts';
import { MARK_CLASSES, MARK_MODES, type ResolvedTime } from './window.ts';
import './every-language.ts';
import { timeInWords } from './words.ts';

const MAY = Date.UTC(2024, 4, 1);
/** The kinds of bound: a date (here the n-th day), or one of the reasons there is none. */
const KINDS = ['date', ...NO_BOUND] as const;
/** Days of es, ls, ee, le: exact ends, one day, doubtful ends, and a whole year. */
const DAYS = [
  [0, 0, 4, 4],
  [0, 1, 0, 1],
  [0, 3, 7, 10],
  [-121, -121, 245, 245],
] as const;

const at = (kind: 'date' | NoBound, day: number, none: number) => civil(kind === 'date' ? MAY + day * DAY : none);

/** Every combination of shape, qualifier, kinds of the four bounds, status and four precisions. */
function* combine(): Generator<ResolvedTime> {
  for (const shape of SHAPES)
    for (const qualifier of QUALIFIERS)
      for (const status of STATUSES)
        for (const precision of ['minute', 'day', 'month', 'none'] as const)
          for (const [e, l, f, m] of DAYS)
            for (const es of KINDS)
              for (const ls of KINDS)
                for (const ee of shape === 'point' ? (['date'] as const) : KINDS)
                  for (const le of shape === 'point' ? (['date'] as const) : KINDS) {
                    const start = { from: at(es, e, -Infinity), to: at(ls, l, Infinity) };
                    const end = shape === 'point' ? start : { from: at(ee, f, -Infinity), to: at(le, m, Infinity) };
                    yield settle({
                      ...{ shape, qualifier, status, polarity: '+' as const, precision, start, end },
                      openStart: es === 'date' ? undefined : es,
                      openEnd: le === 'date' ? undefined : le,
                      basis: 'stated',
                      computed: false,
                      asOf: civil(MAY),
                    });
                  }
}

const product = [...combine()];

describe('the whole product of what can be said of a time', () => {
  it('has a mark, words that are no code, and a line in the legend', () => {
    const faults: string[] = [];
    const marks = new Set<string>();
    const modes = new Set<string>();
    let count = 0;
    for (const resolved of product) {
      count += 1;
      marks.add(resolved.mark);
      modes.add(resolved.mode);
      const lang = count % 2 === 0 ? 'fr' : 'en';
      const words = timeInWords({ resolved, form: count % 3 === 0 ? 'short' : 'long' }, lang);
      if (!/\S/.test(words) || /\d{4}-\d{2}|\.\.|[~%]|Infinity|NaN|undefined/.test(words))
        faults.push(`${words}: ${JSON.stringify(resolved)}`);
      for (const legend of [legendWords('fr'), legendWords('en')]) {
        if (!legend[resolved.mark]) faults.push(`legend of ${resolved.mark}`);
        if (resolved.mode !== 'actual' && !legend[resolved.mode]) faults.push(`legend of ${resolved.mode}`);
      }
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(count).toBe((9 + 81) * QUALIFIERS.length * STATUSES.length * 4 * DAYS.length);
    expect([...marks].sort()).toEqual([...MARK_CLASSES].sort());
    expect([...modes].sort()).toEqual([...MARK_MODES].sort());
  });

  it('says in words what the mark says in form', () => {
    const words = (mark: ResolvedTime['mark'], of: (r: ResolvedTime) => boolean = () => true): ReadonlySet<string> => {
      const said = new Set<string>();
      for (const r of product)
        if (r.mark === mark && r.mode === 'actual' && r.precision === 'day' && of(r))
          said.add(timeInWords({ resolved: r }, 'en'));
      expect(said.size).toBeGreaterThan(0);
      return said;
    };
    for (const text of words('order')) expect(text).toMatch(/date not stated/);
    for (const text of words('ongoing')) expect(text).toMatch(/no end stated|at the earliest|end not stated/);
    for (const text of words('torn')) expect(text).toMatch(/not stated|no start stated|at the (earliest|latest)/);
    for (const text of words('approximate')) expect(text).toMatch(/about/);
    for (const text of words('uncertain')) expect(text).toMatch(/date uncertain/);
    for (const text of words('window')) expect(text).toMatch(/on a day|between/);
    for (const text of words('span', (r) => r.qualifier === 'plain'))
      expect(text).toMatch(/^(from|throughout|all day)/);
  });
});
