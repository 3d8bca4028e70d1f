/** Every state of the page against every rule, in each theme a reader may ask for, on a desk and on a phone. */
import { auditIn, type Media } from '../flows/axe.ts';
import { type Desk, expect, STILL, test } from '../flows/desk.ts';
import { type State, STATES } from '../spoken/states.ts';

test.use(STILL);

const THEMES: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
};

const press = (name: RegExp) => async (_: unknown, desk: Desk) => {
  const button = desk.page.getByRole('button', { name }).first();
  // On a phone what the story rests on is folded.
  if (!(await button.isVisible())) await desk.page.locator('header summary').first().click();
  await button.click();
  await expect(desk.page.getByRole('dialog')).toBeVisible();
};

/** Those that are audited beside the ones kept as spoken. */
const MORE: readonly State[] = [
  { name: 'lanes by speaker', query: '?lang=en&lanes=speaker' },
  { name: 'no lanes', query: '?lang=fr&lanes=none' },
  { name: 'the reader’s clock', query: '?lang=en&zone=reader&event=broadcast-0900' },
  { name: 'a quotation', query: '?lang=en&quote=q12a' },
  { name: 'closest', query: '?lang=en&time=2022-09-21T06:00..2022-09-21T12:00' },
  { name: 'farthest', query: '?lang=fr&time=2012..2032' },
  { name: 'list, searched', query: '?lang=fr&view=list&q=mobilisation' },
  { name: 'table, filtered', query: '?lang=en&view=table&place=moscow-city' },
  { name: 'table, nothing found', query: '?lang=en&view=table&place=moscow' },
  { name: 'claims, an event', query: '?lang=fr&view=claims&event=interview' },
  { name: 'Ukrainian', query: '?lang=uk&event=interview' },
  { name: 'Arabic', query: '?lang=ar&event=interview' },
  { name: 'Arabic list', query: '?lang=ar&view=list' },
  { name: 'checking a copy', query: '?lang=en', act: press(/^Check against/) },
  { name: 'told to a room', query: '?lang=en&mode=present&step=2' },
  { name: 'printed pages', query: '?lang=en&print=handout' },
  { name: 'in a frame', query: 'embed.html?lang=en' },
  { name: 'in a frame, an event', query: 'embed.html?lang=fr&event=interview' },
  { name: 'in a frame, list', query: 'embed.html?lang=en&view=list' },
];

for (const state of [...STATES, ...MORE])
  for (const phone of state.phone ? [true] : [false, true])
    test.describe(`${state.name}${phone ? ', on a phone' : ''}`, () => {
      test.use({ viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 } });
      test('breaks no rule in any theme', async ({ page, desk }) => {
        test.slow();
        // A phone opens with the list; what is done to the chronology is done there.
        const view = phone && state.act && !/view=/.test(state.query) ? '&view=timeline' : '';
        await desk.open(state.query + view);
        await state.act?.(page, desk);
        for (const [theme, media] of Object.entries(THEMES)) await auditIn(page, theme, media);
        await page.emulateMedia({ colorScheme: 'light' });
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
          .toBeLessThanOrEqual(0);
      });
    });
