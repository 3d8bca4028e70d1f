import { expect, STILL, STORY, test } from './desk.ts';
import { measure } from './measure.ts';

test.use(STILL);

const WIDTHS = [320, 390, 480, 640, 768, 1024, 1440, 1920];
/** How often + is pressed, from the whole story down to minutes. */
const ZOOMS = [0, 3, 5, 7, 10, 14, 19, 25];

for (const width of WIDTHS)
  test(`at ${String(width)} px no words meet at any zoom, and every event is told once`, async ({ page, desk }) => {
    await page.setViewportSize({ width, height: 900 });
    // Both languages, in turn from width to width, and in both where most readers are.
    const languages = width === 390 || width === 1440 ? ['fr', 'en'] : [WIDTHS.indexOf(width) % 2 === 0 ? 'fr' : 'en'];
    for (const lang of languages) {
      await desk.open(`?view=timeline&lang=${lang}`);
      await desk.stage.locator('[tabindex="0"]').first().focus();
      await desk.focus('address');
      await page.keyboard.press('0');
      let pressed = 0;
      let labels = 0;
      for (const zoom of ZOOMS) {
        for (; pressed < zoom; pressed += 1) await page.keyboard.press('+');
        await desk.rest();
        const found = await measure(desk);
        const where = `${lang}, zoom ${String(zoom)}`;
        expect.soft(found.overlaps, where).toEqual([]);
        expect.soft(found.cut, where).toEqual([]);
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
