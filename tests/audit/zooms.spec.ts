/** Twelve zooms at five widths in both languages: words that meet, targets too small, a focus that is hidden. */
import { expect, STILL, STORY, test } from '../flows/desk.ts';
import { measure } from '../flows/measure.ts';

test.use(STILL);

const WIDTHS = [320, 390, 768, 1024, 1440];
/** How often + is pressed, from the whole story down to minutes. */
const ZOOMS = [0, 2, 4, 5, 6, 7, 9, 11, 14, 17, 21, 25];
let boxes = 0;

for (const width of WIDTHS)
  for (const lang of ['fr', 'en', 'uk', 'ar'])
    test(`${String(width)} px, ${lang}`, async ({ page, desk }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await desk.open(`?view=timeline&lang=${lang}`);
      await desk.stage.locator('[tabindex="0"]').first().focus();
      await page.keyboard.press('0');
      let pressed = 0;
      for (const zoom of ZOOMS) {
        for (; pressed < zoom; pressed += 1) await page.keyboard.press('+');
        await desk.rest();
        const where = `zoom ${String(zoom)}`;
        const found = await measure(desk);
        boxes += found.labels + found.ticks + found.events.length;
        expect.soft(found.overlaps, where).toEqual([]);
        expect.soft(found.small, where).toEqual([]);
        // Every event that can be come to is brought wholly into the plot by its focus.
        const hidden: string[] = [];
        for (const id of [...new Set(found.events)].filter((_, i) => i % 5 === zoom % 5)) {
          const button = desk.stage.locator(`button[data-event="${id}"]`);
          if ((await button.count()) === 0) continue;
          await button.focus();
          await desk.rest();
          const seen = await button.evaluate((element) => {
            const plot = element.closest('.plot')!.getBoundingClientRect();
            const box = element.getBoundingClientRect();
            return box.right > plot.left + 1 && box.left < plot.right - 1 && box.bottom > 0 && box.top < innerHeight;
          });
          if (!seen) hidden.push(id);
        }
        expect.soft(hidden, where).toEqual([]);
      }
      expect(STORY.events.length).toBeGreaterThan(0);
      expect(boxes).toBeGreaterThan(100);
    });
