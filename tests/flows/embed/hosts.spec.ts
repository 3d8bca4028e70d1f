import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drawn, expect, test } from '../hosts/harness.ts';
import { HEAR, heardIn } from '../hosts/hearing.ts';

/** What the documents say each event carries, by its name. */
async function documented(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile('docs/embedding.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\|/gm)];
  return new Map(
    rows.map(([, name = '', carries = '']) => [
      name,
      [...carries.matchAll(/`(\w+)`/g)].map(([, key]) => key).join(' '),
    ]),
  );
}
interface Line {
  type: string;
  data?: Record<string, unknown>;
}
const linesOf = async (page: Page): Promise<Line[]> =>
  (await page.locator('ol > li').allTextContents()).map((line) => JSON.parse(line) as Line);

test('the documents’ own host says hello, is answered, and there is an end to it', async ({ page, host, inside }) => {
  const text = await readFile('docs/embedding.md', 'utf8');
  const [, code = ''] = /## Speaking with a frame[^]*?```js\n([^]*?)```/.exec(text) ?? [];
  expect(code).toContain("method: 'hello'");
  await host.open(`${host.frame('api=1', 'height="650"')}${host.script(host.asHere(code))}${host.script(HEAR)}`);
  await drawn(page);
  await expect
    .poll(async () => (await heardIn(page)).filter(({ type }) => type === 'result').length)
    .toBeGreaterThan(0);
  await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
  await expect.poll(() => page.evaluate(() => location.search)).toContain('event%3D');
  const heard = await heardIn(page);
  // One when it loads, one to the peer that is new.
  expect(heard.filter(({ type }) => type === 'ready').length).toBe(2);
  // A mere hello makes nothing that follows the host's doing.
  expect(heard.find(({ type }) => type === 'event-selected')?.data?.['via']).toBe('reader');
});

test('a page’s own parameters stay, and its reload or a link brings the frame back to its view', async ({
  page,
  host,
  inside,
}) => {
  await page.addInitScript({ content: HEAR });
  await host.openPage('deep-link', '?p=42#part');
  await drawn(page);
  await expect(inside.getByRole('complementary')).toContainText('Stoltenberg');
  const view = () => page.evaluate(() => new URLSearchParams(location.search).get('chronology') ?? '');
  // Only to a host that has said hello is told where the view goes.
  await expect.poll(async () => (await heardIn(page)).map(({ type }) => type)).toContain('result');
  const first = await view();
  await inside.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(view).not.toBe(first);
  expect(new URL(page.url()).search).toMatch(/^\?p=42&chronology=/);
  expect(new URL(page.url()).hash).toBe('#part');
  const [before, range] = [await view(), await inside.locator('#range').textContent()];
  await page.reload();
  await drawn(page);
  await expect(inside.locator('#range')).toHaveText(range ?? '');
  expect(await view()).toBe(before);
});

test('every event comes with what the documents say it carries', async ({ page, host, inside }) => {
  await host.openPage('events', '?lang=en&view=timeline&links=parent&keys=forward');
  await drawn(page);
  const told = async (type: string): Promise<Line> => {
    await expect.poll(async () => (await linesOf(page)).map((line) => line.type), type).toContain(type);
    return (await linesOf(page)).find((line) => line.type === type) ?? { type };
  };
  const ask = (method: string, args: object = {}) =>
    page.evaluate(`ask(${JSON.stringify(method)}, ${JSON.stringify(args)})`);
  await told('result');
  const first = inside.locator('[data-event]:not([tabindex="-1"])').first();
  await first.press('Enter');
  expect((await told('event-selected')).data?.['via']).toBe('reader');
  await first.press('b');
  await told('key');
  await ask('clear');
  await told('event-cleared');
  await ask('select', { id: 'q2a' });
  await told('quote-selected');
  await ask('zoom', { factor: 2 });
  await expect
    .poll(async () => (await linesOf(page)).findLast(({ type }) => type === 'range-changed')?.data?.['via'])
    .toBe('api');
  await told('state');
  await ask('filter', { basis: 'context' });
  await told('filter-changed');
  await ask('mode', { view: 'list' });
  await told('mode-changed');
  await ask('select', { id: 'nothing-like-it' });
  expect((await told('error')).data).toEqual({ code: 'not-found' });
  await ask('last');
  expect((await told('step-changed')).data?.['modified']).toBe(false);
  await ask('next');
  expect((await told('boundary')).data).toEqual({ edge: 'end' });
  // The view rests, and then somebody looks elsewhere.
  const rested = async (): Promise<boolean> => {
    const types = (await linesOf(page)).map(({ type }) => type);
    return types.lastIndexOf('state') > types.lastIndexOf('step-changed');
  };
  await expect.poll(rested).toBe(true);
  await ask('range', { from: '2022-02-01', to: '2022-03-01' });
  await expect
    .poll(async () => (await linesOf(page)).findLast(({ type }) => type === 'step-changed')?.data?.['modified'])
    .toBe(true);
  await ask('revert');
  await expect
    .poll(async () => (await linesOf(page)).findLast(({ type }) => type === 'step-changed')?.data?.['modified'])
    .toBe(false);
  await inside.getByRole('link', { name: /Dateline/ }).dispatchEvent('click');
  await told('link');
  await page.pdf();
  await told('beforeprint');
  await told('afterprint');

  const carried = await documented();
  for (const { type, data, ...rest } of await linesOf(page)) {
    if (type === 'result') continue;
    const { source: _s, v: _v, id: _i, ...bare } = rest as Record<string, unknown>;
    expect(Object.keys(data ?? bare).sort(), type).toEqual(
      // What is asked of filters is there where it is asked.
      (carried.get(type) ?? 'is not in the documents')
        .split(' ')
        .filter((key) => key !== '' && (type !== 'filter-changed' || key in (data ?? {})))
        .sort(),
    );
  }
  const heard = new Set((await linesOf(page)).map(({ type }) => type));
  expect([...carried.keys()].filter((name) => !heard.has(name))).toEqual(['fullscreen']);
});

test('the element takes filters, waits for its frame, and speaks', async ({ page, host, inside }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await host.openPage('element');
  await expect(page.getByRole('listitem')).toHaveCount(5);
  const src = new URL((await page.locator('iframe').getAttribute('src')) ?? '');
  expect(src.searchParams.get('basis')).toBe('context');
  await page.getByRole('listitem').first().getByRole('button').click();
  await expect(inside.getByRole('complementary')).toHaveCount(1);
  await expect(page.getByRole('status')).not.toBeEmpty();
});

test('a sandboxed frame is spoken with by a port', async ({ page, host, inside }) => {
  await host.openPage('sandbox');
  await drawn(page);
  await expect(inside.getByRole('complementary')).toContainText('Stoltenberg');
  await expect(page.getByRole('status')).toContainText('Stoltenberg');
});
