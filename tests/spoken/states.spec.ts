/**
 * What assistive technology is told of the page in its states, kept as text and compared whole: a name that changed, a
 * child that went, a heading of another level is a difference. `npm run spoken` makes the files anew.
 */
import { expect, STILL, test } from '../flows/desk.ts';
import { STATES } from './states.ts';

test.use(STILL);

for (const { name, query, phone, last, act } of STATES)
  test.describe(name, () => {
    test.use({ viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 } });
    test('is told as it was kept', async ({ page, desk }) => {
      await desk.open(query);
      await act?.(page, desk);
      if (last !== undefined) await expect(page.locator(last).first()).toBeAttached();
      await desk.rest();
      const told = await page.locator('body').ariaSnapshot();
      expect(told.split('\n').length).toBeGreaterThan(30);
      // What changes with the machine and the day is not kept.
      const kept = told
        .replaceAll(/127\.0\.0\.1:\d+/g, 'host')
        .replaceAll(/accessed \d{4}-\d\d-\d\d/g, 'accessed today');
      // Text of equal lines: strict in every child, where a snapshot of roles alone would let one go.
      expect(`${kept}\n`).toMatchSnapshot(`${name}.txt`);
    });
  });
