/** A talk as flows handle it: where it stands, what is on its screen, and its two windows. */
import type { Page } from '@playwright/test';
import { test as base, expect, STILL } from '../desk.ts';

export { expect };
/** Motion off: a step is one cut. */
export const test = base;
test.use(STILL);

/** What can be seen of a talk from outside. */
export interface Seen {
  readonly step: string | null;
  readonly presenting: boolean;
  readonly detour: boolean;
  readonly screen: string | null;
  readonly dialog: string | null;
  readonly overview: boolean;
  readonly bare: boolean;
  readonly still: boolean;
  readonly dot: boolean;
  readonly fills: boolean;
  readonly runs: boolean;
}

export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const talk = document.querySelector<HTMLElement>('.talk');
    const query = new URLSearchParams(location.search);
    return {
      step: query.get('step'),
      presenting: query.get('mode') === 'present',
      detour: query.has('time') || query.has('event') || query.has('quote'),
      screen: talk?.dataset['screen'] ?? null,
      dialog: document.querySelector('dialog[open] h2')?.textContent ?? null,
      overview: document.querySelector('.talk .all') !== null,
      bare: document.querySelector('.talk .bar') === null,
      still: talk?.dataset['still'] !== undefined,
      dot: document.querySelector('.talk > .dot') !== null,
      fills: document.fullscreenElement !== null,
      runs: Object.entries<string>(sessionStorage as unknown as Record<string, string>).some(
        ([key, text]) => key.startsWith('dateline:timer') && text.includes('since'),
      ),
    };
  });

/** Opens the talk and waits until it stands. */
export async function openTalk(page: Page, query = ''): Promise<void> {
  await page.goto(`/?mode=present&lang=en${query}`);
  await page.locator('.talk[data-ready]').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

/** Opens the presenter's window from the talk and waits until both know of one another. */
export async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.presenter[data-ready]').waitFor();
  await expect(presenter.locator('.badge')).toContainText('shown');
  return presenter;
}

/** Where each window says that the talk stands: `3`, or `3.1` in its first part. */
export const stepOf = async (page: Page): Promise<string> => {
  const text = await page.locator('.presenter .current h2').first().textContent();
  const [, step, part] = /Step (\d+) of \d+(?:, part (\d+))?/.exec(text ?? '') ?? [];
  return `${step ?? '?'}${part === undefined ? '' : `.${part}`}`;
};
export const addressStep = (page: Page): string | null => new URL(page.url()).searchParams.get('step');
