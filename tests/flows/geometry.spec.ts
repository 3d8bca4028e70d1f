import { type Desk, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const WIDTHS = [320, 390, 480, 640, 768, 1024, 1440, 1920];
/** How often + is pressed, from the whole story down to minutes. */
const ZOOMS = [0, 3, 5, 7, 10, 14, 19, 25];

interface Found {
  readonly overlaps: string[];
  readonly small: string[];
  readonly labels: number;
  readonly ticks: number;
  readonly events: string[];
}

/** What stands on the stage now, measured: words that meet, targets that are too small, events that are told. */
const measure = (desk: Desk): Promise<Found> =>
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
    const lines = named(stage.querySelectorAll('.label > .line, .label > .detail, .label > .excerpt')).filter(inside);
    const chips = named(stage.querySelectorAll('button[data-cluster] > .chip')).filter(inside);
    // Lines of one label stand under each other and never meet.
    const labels = [...lines, ...chips];
    const ticks = named(stage.querySelectorAll('svg text')).filter(inside);
    const targets = named(stage.querySelectorAll('.plot button')).filter(inside);
    return {
      overlaps: [
        ...meeting(labels, 'label'),
        ...meeting(ticks, 'tick'),
        ...meeting(named(stage.querySelectorAll('.lane b')), 'lane'),
      ],
      small: targets
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name} ${String(box.width)} × ${String(box.height)}`),
      labels: lines.length,
      ticks: ticks.length,
      events: [...document.querySelectorAll<HTMLElement>('main button[data-event]')].map(
        ({ dataset }) => dataset['event'] ?? '',
      ),
    };
  });

for (const width of WIDTHS)
  test(`at ${String(width)} px no words meet at any zoom, and every event is told once`, async ({ page, desk }) => {
    await page.setViewportSize({ width, height: 900 });
    // Both languages, in turn from width to width, and in both where most readers are.
    const languages = width === 390 || width === 1440 ? ['fr', 'en'] : [WIDTHS.indexOf(width) % 2 === 0 ? 'fr' : 'en'];
    for (const lang of languages) {
      await desk.open(`?view=timeline&lang=${lang}`);
      await desk.stage.locator('[tabindex="0"]').first().focus();
      await desk.event('address').focus();
      await page.keyboard.press('0');
      let pressed = 0;
      let labels = 0;
      for (const zoom of ZOOMS) {
        for (; pressed < zoom; pressed += 1) await page.keyboard.press('+');
        await desk.rest();
        const found = await measure(desk);
        const where = `${lang}, zoom ${String(zoom)}`;
        expect.soft(found.overlaps, where).toEqual([]);
        expect.soft(found.small, where).toEqual([]);
        expect(found.ticks, where).toBeGreaterThan(0);
        labels += found.labels;
        const gathered = await desk.stage
          .locator('button[data-cluster]')
          .evaluateAll((chips) =>
            chips.reduce((sum, chip) => sum + (chip.closest('li')?.querySelectorAll('li').length ?? 0), 0),
          );
        expect(new Set(found.events).size, where).toBe(found.events.length);
        expect(found.events.length + gathered, where).toBe(STORY.events.length);
      }
      expect(labels).toBeGreaterThan(20);
    }
  });
