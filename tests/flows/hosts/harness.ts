import { readFile } from 'node:fs/promises';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { hostServer, type HostServer } from './host-server.ts';

/** The two kinds of stranger: the same site under another port, and another site altogether. */
export const IDENTITIES = ['127.0.0.1', 'localhost'] as const;

export interface Host {
  /** Opens a page of the host's, given what stands in its body. Nothing else may happen on it. */
  readonly open: (
    body: string,
    how?: { readonly head?: string; readonly headers?: Record<string, string> },
  ) => Promise<void>;
  /** Opens one of the pages of `docs/hosts`, where this app and this host are what the documents call them. */
  readonly openPage: (name: string, query?: string) => Promise<void>;
  /** An `iframe` of our embed. */
  readonly frame: (query?: string, attributes?: string) => string;
  /** The text of a script of the host's own, as a tag. */
  readonly script: (text: string) => string;
  readonly app: string;
  /** A text of the documents with the addresses of this app and this host in it. */
  readonly asHere: (text: string) => string;
  readonly frameHeight: () => Promise<number>;
  /** What the document inside wants to be high. */
  readonly wanted: () => Promise<number>;
  /** Waits until the frame is as high as the document inside wants to be: what still comes may change both. */
  readonly follows: () => Promise<void>;
  /** Says that a console message of that kind will come. */
  readonly allow: (text: RegExp) => void;
}

export const test = base.extend<
  { identity: (typeof IDENTITIES)[number]; host: Host; inside: FrameLocator },
  { server: HostServer }
>({
  identity: ['localhost', { option: true }],
  server: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await hostServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ page, context, server, baseURL, identity }, use) => {
    const app = baseURL ?? '';
    const troubles: string[] = [];
    const allowed: RegExp[] = [];
    const known = new Set([app, ...IDENTITIES.map((name) => `http://${name}:${String(server.port)}`)]);
    context.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => troubles.push(String(error.error())));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!known.has(origin) && protocol !== 'data:' && protocol !== 'blob:') troubles.push(`asked ${request.url()}`);
    });
    const asHere = (text: string): string =>
      text
        .replaceAll('https://example.org/reveal/', '/vendor/')
        .replaceAll('https://example.org/dateline/', `${app}/`)
        .replaceAll('https://example.org', app)
        .replaceAll('https://deck.example', `http://${identity}:${String(server.port)}`);
    const frameHeight = (): Promise<number> =>
      page
        .locator('iframe')
        .first()
        .evaluate((frame) => frame.getBoundingClientRect().height);
    const wanted = (): Promise<number> =>
      page
        .locator('iframe')
        .first()
        .contentFrame()
        .locator('#app')
        .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    await use({
      app,
      asHere,
      openPage: async (name, query = '') => {
        const html = asHere(await readFile(`docs/hosts/${name}.html`, 'utf8'));
        const path = server.put({ html: html.replace('<head>', '<head><link rel="icon" href="data:,">') });
        await page.goto(`http://${identity}:${String(server.port)}${path}${query}`);
      },
      allow: (text) => allowed.push(text),
      script: (text) => `<script src="${server.putScript(text)}"></script>`,
      frame: (query = '', attributes = '') =>
        `<iframe id="f" title="t" src="${app}/embed.html?lang=en&amp;view=timeline&amp;${query}" width="100%" height="300" style="border:0;width:100%" ${attributes}></iframe>`,
      open: async (body, { head = '', headers } = {}) => {
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
        const path = server.put({ html, ...(headers ? { headers } : {}) });
        await page.goto(`http://${identity}:${String(server.port)}${path}`);
      },
      frameHeight,
      wanted,
      follows: () => expect.poll(async () => (await frameHeight()) - (await wanted())).toBe(0),
    });
    const cookies = await context.cookies();
    expect.soft(troubles.filter((text) => !allowed.some((one) => one.test(text)))).toEqual([]);
    expect.soft(cookies).toEqual([]);
  },
  inside: async ({ page }, use) => {
    await use(page.locator('iframe').first().contentFrame());
  },
});

/** Waits until the story inside a frame is drawn. */
export async function drawn(page: Page, which = 0): Promise<void> {
  await expect(page.locator('iframe').nth(which).contentFrame().locator('[data-event]').first()).toBeVisible({
    timeout: 15_000,
  });
}

/** The same flows for both strangers. */
export function asBoth(flows: () => void): void {
  for (const identity of IDENTITIES)
    test.describe(`on ${identity}`, () => {
      test.use({ identity });
      flows();
    });
}

export { expect };
