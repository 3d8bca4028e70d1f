import { expectAccessible } from './axe.ts';
import { type Desk, eventOf, expect, STILL, test } from './desk.ts';

test.use(STILL);

const preview = (desk: Desk) => desk.page.locator('[data-preview]');

/** Rests the pointer on an event, off the middle so that it can go on from there; what is on its way is there first. */
async function restOn(desk: Desk, id: string): Promise<void> {
  await desk.rest();
  const box = (await desk.event(id).boundingBox())!;
  await desk.page.mouse.move(box.x + 30, box.y + 8);
  await desk.page.mouse.move(box.x + 34, box.y + 9);
}

test('a pointer that rests on an event sees what stands behind it, and can go there', async ({ page, desk }) => {
  await desk.open();
  await desk.reach(0.5);
  await restOn(desk, 'interview');
  await expect(preview(desk)).toBeVisible();
  await expect(preview(desk)).toContainText(eventOf('interview').title['en'] ?? '');
  await expect(preview(desk)).toContainText('« Toute mobilisation');
  await expect(preview(desk)).toContainText('Jens Stoltenberg');
  await expect(preview(desk)).toContainText('8 quotations');
  // It opened nothing.
  expect(desk.param('event')).toBeNull();
  await expectAccessible(page, 'with a preview');

  // The pointer can enter it, and it stays until it is left.
  const box = (await preview(desk).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await page.waitForTimeout(600);
  await expect(preview(desk)).toBeVisible();
  await page.mouse.move(box.x + box.width / 2, 5, { steps: 4 });
  await expect(preview(desk)).toHaveCount(0);

  // Escape closes it while the pointer stays where it is, and does nothing else.
  await desk.event('uk-headline').click();
  await expect(desk.title()).toBeFocused();
  await restOn(desk, 'interview');
  await expect(preview(desk)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(desk)).toHaveCount(0);
  await expect(desk.event('uk-headline')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(desk.event('uk-headline')).toHaveAttribute('aria-expanded', 'false');
});

test('it stands beside its event, off what the event is linked with', async ({ page, desk }) => {
  await desk.open();
  await desk.reach(0.5);
  for (const id of ['shoigu-300000', 'interview', 'address']) {
    await restOn(desk, id);
    await expect(page.locator(`[data-preview="${id}"]`)).toBeVisible();
    const covered = () =>
      page.evaluate(() => {
        const over = document.querySelector('[data-preview]')!.getBoundingClientRect();
        const told = [...document.querySelectorAll<HTMLElement>('.stage :is([data-linked], :hover)[data-event]')];
        return {
          told: told.length,
          names: told
            .flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('.label')].map((box) => [one, box] as const))
            .filter(([, box]) => {
              const { left, right, top, bottom } = box.getBoundingClientRect();
              return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
            })
            .map(([one]) => one.dataset['event']),
        };
      });
    await expect.poll(async () => (await covered()).told, id).toBeGreaterThan(1);
    expect((await covered()).names, id).toEqual([]);
    await page.mouse.move(5, 5);
    await expect(preview(desk)).toHaveCount(0);
  }
});

test('the focus that rests on an event sees it too, and goes on with a key', async ({ page, desk }) => {
  await desk.open();
  await page.keyboard.press('Tab');
  await desk.event('address').focus();
  await expect(preview(desk)).toBeVisible();
  await expect(preview(desk)).toHaveAttribute('data-preview', 'address');
  await page.keyboard.press('Escape');
  await expect(preview(desk)).toHaveCount(0);
  await expect(desk.event('address')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(preview(desk)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(preview(desk)).toHaveCount(0);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('a long press previews, a tap opens, and a press on the preview opens too', async ({ page, desk }) => {
    await desk.open('?view=timeline');
    await desk.event('address').scrollIntoViewIfNeeded();
    const client = await page.context().newCDPSession(page);
    // The first touch of the page brings what previews.
    await page.touchscreen.tap(12, 300);
    await page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
    await desk.rest();
    const { x, y } = (await desk.event('address').boundingBox())!;
    const at = [{ x: x + 20, y: y + 10 }];
    const send = (type: 'touchStart' | 'touchEnd', touchPoints: typeof at) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', at);
    await expect(preview(desk)).toBeVisible();
    await send('touchEnd', []);
    await expect(preview(desk)).toBeVisible();
    await expect(desk.event('address')).toHaveAttribute('aria-expanded', 'false');
    await preview(desk).tap();
    await expect(preview(desk)).toHaveCount(0);
    await expect(desk.event('address')).toHaveAttribute('aria-expanded', 'true');
  });
});
