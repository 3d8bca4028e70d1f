/** What stands on the stage, measured in the browser: for the flows of geometry and for the audit. */
import type { Desk } from './desk.ts';

export interface Found {
  readonly overlaps: string[];
  /** Words that the edges of the plot cut. */
  readonly cut: string[];
  readonly small: string[];
  readonly labels: number;
  readonly ticks: number;
  readonly events: string[];
}

/** What stands on the stage now, measured: words that meet, targets that are too small, events that are told. */
export const measure = (desk: Desk): Promise<Found> =>
  desk.stage.evaluate((stage) => {
    interface Named {
      readonly name: string;
      readonly box: DOMRect;
    }
    const plot = stage.querySelector('.plot')!.getBoundingClientRect();
    const inside = ({ box }: Named): boolean =>
      box.width > 0 && box.right > plot.left && box.left < plot.right && box.bottom > plot.top && box.top < plot.bottom;
    const named = (elements: Iterable<Element>): Named[] =>
      [...elements].map((one) => ({
        name: one.textContent.trim().replaceAll(/\s+/g, ' '),
        box: one.getBoundingClientRect(),
      }));
    const meeting = (all: Named[], kind: string): string[] =>
      all.flatMap((a, i) =>
        all
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5,
          )
          .map((b) => `${kind}: ${a.name} | ${b.name}`),
      );
    // What is not shown takes no room.
    const isShown = (one: Element): boolean => getComputedStyle(one.closest('.label') ?? one).opacity !== '0';
    const lines = named(
      [...stage.querySelectorAll('.label > .line, .label > .detail, .label > .excerpt')].filter(isShown),
    ).filter(inside);
    const chips = named(stage.querySelectorAll('button[data-cluster] > .chip')).filter(inside);
    // Lines of one label stand under each other and never meet.
    const labels = [...lines, ...chips];
    const ticks = named(stage.querySelectorAll('svg text')).filter(inside);
    const targets = named(stage.querySelectorAll('.plot button')).filter(inside);
    const wordless = [...stage.querySelectorAll<HTMLElement>('.label[data-cut="some"] :is(.title, .detail, .excerpt)')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).textOverflow !== 'ellipsis')
      .map((one) => one.textContent);
    return {
      cut: [
        ...lines
          .filter(({ box }) => box.left < plot.left - 0.6 || box.right > plot.right + 0.6)
          .map(({ name, box }) => `${name} ${String(box.left - plot.left)}…${String(box.right - plot.right)}`),
        ...wordless,
      ],
      overlaps: [
        ...meeting(labels, 'label'),
        ...meeting(ticks, 'tick'),
        ...meeting(named(stage.querySelectorAll('.lane b')), 'lane'),
      ],
      small: targets
        // Places are not whole numbers of pixels: sums of them miss by less than a thousandth.
        .filter(({ box }) => Math.min(box.width, box.height) < 23.999)
        .map(({ name, box }) => `${name} ${String(box.width)} × ${String(box.height)}`),
      labels: lines.length,
      ticks: ticks.length,
      events: [...document.querySelectorAll<HTMLElement>('main button[data-event]')].map(
        ({ dataset }) => dataset['event'] ?? '',
      ),
    };
  });
