/** The page's states, each with the address that opens it and what is done there: what is kept as spoken, and audited. */
import type { Page } from '@playwright/test';
import { type Desk, expect } from '../flows/desk.ts';

export interface State {
  readonly name: string;
  readonly query: string;
  readonly phone?: true;
  /** What of it comes last: lists, views and notices load after the page. */
  readonly last?: string;
  /** What is done once it is open. */
  readonly act?: (page: Page, desk: Desk) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const STATES: readonly State[] = [
  { name: 'chronology', query: '?lang=en', last: '.overview' },
  { name: 'event', query: '?lang=en&event=interview', last: 'aside figure' },
  { name: 'evenement', query: '?lang=fr&event=shoigu-300000', last: 'aside details' },
  { name: 'list', query: '?lang=en&view=list', last: '.list h4' },
  { name: 'liste-telephone', query: '?lang=fr', phone: true, last: '.slim [role="slider"]' },
  { name: 'table', query: '?lang=en&view=table', last: 'tbody tr' },
  { name: 'claims', query: '?lang=en&view=claims', last: '#claims-title' },
  {
    name: 'search',
    query: '?lang=en&q=margins',
    last: '.facets',
    act: async (page) => {
      await button(page, 'Search').click();
      await page.getByRole('button', { name: /^Who speaks/ }).click();
      await expect(page.getByRole('checkbox', { name: /Putin/ })).toBeVisible();
      // How many are found is told a second after the field has come.
      await expect(page.locator('#find [role="status"]')).toHaveText('2 of 30 events');
    },
  },
  {
    name: 'nothing-found',
    query: '?lang=en&q=zzz',
    act: async (page) => {
      await expect(page.getByText('Nothing matches.').first()).toBeVisible();
    },
  },
  {
    name: 'cluster-open',
    // The page has room for all our events, a frame as wide as a column has not.
    query: 'embed.html?lang=en&view=timeline&time=2012..2032',
    act: async (page) => {
      await page.setViewportSize({ width: 700, height: 575 });
      await page.locator('button[data-cluster]').first().press('Enter');
      await expect(page.locator('.stage button[data-event]:focus')).toHaveCount(1);
    },
  },
  {
    name: 'keys',
    query: '?lang=en',
    act: async (page) => {
      await button(page, 'Shortcuts').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'coverage',
    query: '?lang=en',
    act: async (page) => {
      // On a phone what the story rests on is folded.
      if (!(await button(page, 'Coverage').isVisible())) await page.locator('header summary').first().click();
      await button(page, 'Coverage').click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'share',
    query: '?lang=en&quote=q1',
    act: async (page) => {
      const menu = page.getByRole('button', { name: 'Menu' });
      if (await menu.isVisible()) await menu.click();
      await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    },
  },
  { name: 'nobody', query: '?lang=en&event=nobody&theme=pink', last: '[role="status"][aria-label^="Notices"]' },
];
