import { expectAccessible } from './axe.ts';
import { eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use({ ...STILL, permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (): Promise<string> => navigator.clipboard.readText();
/** What was copied before is no proof of what comes. */
const forget = (): Promise<void> => navigator.clipboard.writeText('');

test('copies a link to the view, the event and the exact words', async ({ page, desk }) => {
  await desk.open('?quote=q3&time=2022-09-10..2022-09-25');
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  const link = dialog.getByRole('button', { name: 'Copy link' });
  for (const [what, query] of [
    ['These exact words', '?quote=q3'],
    ['This event', '?event=address'],
    ['This view', '?time=2022-09-10..2022-09-25&quote=q3'],
  ] as const) {
    await dialog.getByRole('button', { name: what }).click();
    await page.evaluate(forget);
    await link.click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    await expect.poll(() => page.evaluate(copied)).not.toBe('');
    const address = new URL(await page.evaluate(copied));
    expect(address.search).toBe(query);
  }
  await expectAccessible(page, 'share', 'main, header');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeFocused();
});

test('copies a citation in eight forms, each with version, day and permalink', async ({ page, desk }) => {
  await desk.open('?event=address');
  await desk.panel.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and cite' });
  for (const [form, begins] of [
    ['Text', eventOf('address').title['en'] ?? ''],
    ['APA', eventOf('address').title['en'] ?? ''],
    ['Chicago', '“'],
    ['MLA', '“'],
    ['Wiki', '{{cite web |url='],
    ['BibTeX', '@misc{'],
    ['RIS', 'TY  - '],
    ['CSL-JSON', '['],
  ] as const) {
    await dialog.getByRole('button', { name: form, exact: true }).click();
    await page.evaluate(forget);
    await dialog.getByRole('button', { name: 'Copy citation' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    await expect.poll(() => page.evaluate(copied)).not.toBe('');
    const text = await page.evaluate(copied);
    expect(text.startsWith(begins)).toBe(true);
    expect(text).toContain(STORY.revision);
    expect(text).toContain('?event=address');
    const year = await page.evaluate(() => String(new Date().getFullYear()));
    expect(text).toContain(year);
  }
});

test('says what to do where copying is not allowed', async ({ page, context, desk }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await desk.open();
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('status')).toContainText('not allowed');
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeFocused();
});

test('offers the share sheet where the device has one', async ({ page, desk }) => {
  await page.addInitScript(() => {
    Object.assign(window, { sent: [] });
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: (shared: unknown) => {
        (window as unknown as { sent: unknown[] }).sent.push(shared);
        return Promise.reject(new Error('closed'));
      },
    });
  });
  await desk.open('?event=address');
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send…' }).click();
  const sent = () => page.evaluate(() => (window as unknown as { sent: { url: string }[] }).sent[0]?.url ?? '');
  await expect.poll(sent).toContain('?event=address');
});
