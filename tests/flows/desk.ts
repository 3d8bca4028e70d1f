/**
 * The shipped story, and its page as flows handle it: what is where, where the view stands, and when it has come to
 * rest. What a reader perceives is asked by role and name; only geometry is read from the page itself.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { StoryEvent, StoryFile } from '../../src/core/story/types.ts';
import { expect, test as base } from './fixtures.ts';

export const STORY = JSON.parse(readFileSync('dist/stories/kharkiv-2022.json', 'utf8')) as StoryFile;

/** Motion off: every move is one step, so a flow that is not about motion waits for nothing. */
export const STILL = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** A stretch of civil time in milliseconds, end excluded. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;
export const lengthOf = ({ from, to }: View): number => to - from;

/** One end of `time=A..B`: a day, or a day and a minute; the last day is included. */
const moment = (text: string, end: boolean): number =>
  text.length === 10 ? Date.parse(`${text}T00:00Z`) + (end ? DAY : 0) : Date.parse(`${text}Z`);

export function viewOf(range: string): View {
  const [from = '', to = ''] = range.split('..');
  return { from: moment(from, false), to: moment(to, true) };
}

/** The view the story opens with. */
export const HOME = viewOf((STORY.opening ?? '').replace('time=', ''));

export const eventOf = (id: string): StoryEvent => STORY.events.find((event) => event.id === id)!;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Desk {
  readonly stage: Locator;
  readonly panel: Locator;
  readonly notices: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.stage = page.locator('.stage');
    this.panel = page.getByRole('complementary');
    this.notices = page.getByRole('status', { name: /^(Notices|Avis|Remarques)/ });
  }

  /** Opens the page with a query and waits until it shows a story with its own faces. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
    await this.rest();
  }

  /** The button of an event, on the stage, beside it, or in the list. */
  event(id: string): Locator {
    return this.page.locator(`main button[data-event="${id}"]`);
  }
  quote(id: string): Locator {
    return this.page.locator(`main [data-quote="${id}"]`);
  }
  title(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }
  param(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /**
   * Waits until nothing moves, faces included, and the address has been written (it is, a quarter second after a move). What an
   * action put off until it was painted has begun by then; what still had to load may not have come.
   */
  async rest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const stateOf = (): string =>
            [...document.querySelectorAll('.stage li, .stage li > button, [role="slider"]')]
              .map((element) => element.getAttribute('style'))
              .join() + document.documentElement.lang;
          let last = stateOf();
          let quiet = 0;
          const look = (): void => {
            const now = stateOf();
            quiet = now === last ? quiet + 1 : 0;
            last = now;
            if (quiet < 6) setTimeout(look, 50);
            else resolve();
          };
          requestAnimationFrame(() => setTimeout(look));
        }),
    );
  }

  /** Where the view stands, once it rests. */
  async view(): Promise<View> {
    await this.rest();
    const range = this.param('time');
    return range === null ? HOME : viewOf(range);
  }
  /** Where the view stands once it is another than it was, and rests. */
  async moved(from: View): Promise<View> {
    await expect.poll(() => this.view()).not.toEqual(from);
    return this.view();
  }

  /** Where the plot lies in the window: the stage without the names of its lanes. */
  async plot(): Promise<Box> {
    const box = await this.page.locator('.stage .plot').boundingBox();
    return box!;
  }

  /** Waits for the keys and gestures, which come with the first sign of the reader's. */
  async hands(): Promise<void> {
    // d3-zoom leaves its own mark on an element it listens to.
    await this.page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  }

  /** Brings the pointer to a share of the plot's width, on a free place of the axis, and waits for the gestures. */
  async reach(share: number): Promise<{ x: number; y: number }> {
    const { x, y, width } = await this.plot();
    const at = { x: Math.round(x + share * width), y: y + 30 };
    await this.page.mouse.move(at.x, at.y - 1);
    await this.page.mouse.move(at.x, at.y);
    await this.hands();
    return at;
  }

  /** The moment that stands at a place of the window. */
  async momentAt(x: number): Promise<number> {
    const view = await this.view();
    const plot = await this.plot();
    return view.from + ((x - plot.x) / plot.width) * lengthOf(view);
  }

  /** Focuses an event by hand, as Tab would. */
  async focus(id: string): Promise<void> {
    await this.event(id).focus();
    if (await this.stage.isVisible()) await this.hands();
    await this.rest();
  }

  /** What the reader is told to be in view. */
  range(): Locator {
    return this.page.locator('#range');
  }
}

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ page }, use) => {
    await use(new Desk(page));
  },
});

export { expect };
