import type { Page } from '@playwright/test';

/** A host's own script: keeps what our frame says, and can say something to it. */
export const HEAR = `globalThis.heard = []; addEventListener('message', ({ data, source }) => { if (data?.source === 'dateline') heard.push(data); });
globalThis.say = (data, transfer) => document.querySelector('iframe').contentWindow.postMessage(data, '*', transfer);`;

export interface Said {
  type: string;
  req?: unknown;
  ok?: boolean;
  data?: Record<string, unknown>;
}
export interface Globals {
  heard: Said[];
  say: (data: unknown, transfer?: Transferable[]) => void;
}

/** Everything the frame has said. */
export const heardIn = (page: Page): Promise<Said[]> => page.evaluate(() => (globalThis as unknown as Globals).heard);

/** Says something to the frame, as the host. */
export const tell = (page: Page, data: object): Promise<void> =>
  page.evaluate((what) => {
    (globalThis as unknown as Globals).say(what);
  }, data);
