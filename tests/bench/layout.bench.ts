/**
 * What a layout costs next to sorting as many numbers: the table's ratios say it, whatever the machine. "First" sees a
 * list of events for the first time and measures its texts; "zoom" comes to a zoom step it does not remember, where
 * everything but the texts is decided anew; "pan" is any further view, where things only move.
 */
import { bench, describe } from 'vitest';
import { layoutScene } from '../../src/core/layout/compose.ts';
import { DAY } from '../../src/core/time/instant.ts';
import { span } from '../../src/core/time/span.ts';
import { inputOf, makeStory, seeded } from '../fixtures/layout/stories.ts';

for (const count of [50, 200, 2000, 20_000])
  describe(`${String(count)} events`, () => {
    const input = inputOf(makeStory({ seed: 1, count, lanes: 5, length: 365 * DAY }));
    const random = seeded(2);
    const numbers = Array.from({ length: count }, () => random());
    const options = { time: 300, iterations: 3, warmupTime: 0, warmupIterations: 0 };
    const { from, to } = input.view;
    let turn = 0;

    bench(
      'sort',
      () => {
        numbers.toSorted((a, b) => a - b);
      },
      options,
    );
    bench(
      'pan',
      () => {
        turn = (turn + 1) % 500;
        layoutScene({ ...input, view: span(from + turn * 60_000, to + turn * 60_000) });
      },
      options,
    );
    bench(
      'zoom',
      () => {
        turn = (turn + 1) % 40;
        layoutScene({ ...input, view: span(from, from + (to - from) / 1.15 ** turn) });
      },
      options,
    );
    bench(
      'first',
      () => {
        layoutScene({ ...input, items: [...input.items] });
      },
      options,
    );
  });
