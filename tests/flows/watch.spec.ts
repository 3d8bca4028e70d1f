import type { Page } from '@playwright/test';
import { headersFor } from '../../config/headers.ts';
import { expect, test } from './fixtures.ts';

/** An empty page of our origin, under the policy of the real one. */
async function open(page: Page): Promise<void> {
  await page.route('**/empty', (route) =>
    route.fulfill({
      body: '<!doctype html><link rel="icon" href="data:,"><p>a</p>',
      headers: headersFor('/'),
      contentType: 'text/html',
    }),
  );
  await page.goto('/empty');
}

test.describe('the watch over every flow', () => {
  test('has nothing to say of a quiet page', async ({ page, watch }) => {
    await open(page);
    expect(await watch.troubles()).toEqual([]);
  });

  test('sees a console message', async ({ page, watch }) => {
    watch.expect('console', 'log: planted');
    await open(page);
    await page.evaluate(() => {
      console.log('planted');
    });
  });

  test('sees an uncaught error', async ({ page, watch }) => {
    watch.expect('error', 'planted');
    await open(page);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await expect.poll(watch.troubles).not.toEqual([]);
  });

  test('sees a style refused by the policy', async ({ page, watch }) => {
    watch.expect('policy', /^style-src-attr/);
    watch.expect('console', 'style');
    await open(page);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect.poll(async () => (await watch.troubles()).length).toBe(2);
  });

  test('sees a text refused as markup', async ({ page, watch }) => {
    watch.expect('policy', /^require-trusted-types-for/);
    watch.expect('console', 'TrustedHTML');
    await open(page);
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>planted</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await expect.poll(async () => (await watch.troubles()).length).toBe(2);
  });

  test('sees a request to another origin, though the policy stops it', async ({ page, watch }) => {
    watch.expect('policy', /^connect-src: http:\/\/localhost:9/);
    watch.expect('console', 'http://localhost:9/planted');
    await open(page);
    await page.evaluate(() => fetch('http://localhost:9/planted').catch(() => undefined));
    await expect.poll(async () => (await watch.troubles()).length).toBeGreaterThan(1);
  });

  test('sees a request to another origin by going there', async ({ page, watch }) => {
    watch.expect('origin', 'http://localhost:9/planted');
    await page.route('http://localhost:9/**', (route) =>
      route.fulfill({ body: '<link rel="icon" href="data:,">', contentType: 'text/html' }),
    );
    await page.goto('http://localhost:9/planted');
  });

  test('sees a cookie', async ({ page, watch }) => {
    watch.expect('cookie', 'planted');
    await open(page);
    await page.evaluate(() => {
      document.cookie = 'planted=1';
    });
  });

  test('sees what another window does', async ({ page, context, watch }) => {
    watch.expect('console', 'planted');
    await open(page);
    const other = await context.newPage();
    await open(other);
    await other.evaluate(() => {
      console.warn('planted');
    });
  });

  test.fail('fails a flow that says nothing of it (a cross is meant here)', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      console.log('planted');
    });
  });

  test.fail('fails a flow whose expected trouble never came (a cross is meant here)', async ({ page, watch }) => {
    watch.expect('console', 'planted');
    await open(page);
  });
});
