import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What a page must never do, with where it did it. */
export interface Trouble {
  readonly kind: 'console' | 'error' | 'policy' | 'origin' | 'cookie';
  readonly text: string;
}

export interface Watch {
  /** What has been seen so far, cookies included. */
  readonly troubles: () => Promise<readonly Trouble[]>;
  /**
   * Says that a flow provokes these. Each must then have happened by its end, and is no trouble.
   * @param text part of the message
   */
  readonly expect: (kind: Trouble['kind'], text: string | RegExp) => void;
}

async function watch(context: BrowserContext, origin: string): Promise<() => Promise<readonly Trouble[]>> {
  const seen: Trouble[] = [];
  context.on('console', (message) => {
    seen.push({ kind: 'console', text: `${message.type()}: ${message.text()} (${message.location().url})` });
  });
  context.on('weberror', (error) => {
    seen.push({ kind: 'error', text: String(error.error()) });
  });
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && protocol !== 'data:' && protocol !== 'blob:')
      seen.push({ kind: 'origin', text: request.url() });
  });
  await context.exposeFunction('datelineViolation', (text: string) => {
    seen.push({ kind: 'policy', text });
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { datelineViolation: (text: string) => void }).datelineViolation;
      report(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return async () => {
    const cookies = await context.cookies();
    return [...seen, ...cookies.map(({ name, domain }): Trouble => ({ kind: 'cookie', text: `${name} of ${domain}` }))];
  };
}

/**
 * The `test` of every flow. A console message, an uncaught error, a breach of the policy, a request to another origin
 * or a cookie fails it, in any window it opens.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const troubles = await watch(context, new URL(baseURL ?? '').origin);
      const expected: { kind: Trouble['kind']; text: string | RegExp }[] = [];
      const meets = (one: Trouble, wanted: (typeof expected)[number]): boolean =>
        one.kind === wanted.kind &&
        (typeof wanted.text === 'string' ? one.text.includes(wanted.text) : wanted.text.test(one.text));
      await use({ troubles, expect: (kind, text) => expected.push({ kind, text }) });
      const seen = await troubles();
      expect.soft(seen.filter((one) => !expected.some((wanted) => meets(one, wanted)))).toEqual([]);
      expect.soft(expected.filter((wanted) => !seen.some((one) => meets(one, wanted)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
