/** What a frame does when its host asks, command by command; everything changes the view and nothing else. */
import { quoteLine } from '../../core/story/quote-text.ts';
import type { StoryEvent } from '../../core/story/types.ts';
import { decodeAddress } from '../../core/view-state/address.ts';
import { spanOfRange } from '../../core/view-state/time-range.ts';
import type { Command } from '../../ports/embed/commands.ts';
import { printFrame } from '../../ports/embed/asked.ts';
import { pageAddress } from '../../ports/embed/frame.ts';
import { showsDark } from '../../ports/embed/inspect.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { loadSieve } from '../common/loaded.ts';
import { loadFrameLanguage } from './frame-languages.ts';
import type { HostTalk } from './host-talk.ts';
import type { Steps } from './steps.svelte.ts';

/** An answer, or why there is none. */
export type Answer = { readonly data: unknown } | { readonly code: string };
const DONE: Answer = { data: {} };

export interface AnswersOptions {
  readonly explorer: Explorer;
  readonly steps: Steps;
  readonly element: () => HTMLElement | undefined;
  /** An event in a few words, with its address. */
  readonly brief: (event: StoryEvent) => object;
  readonly query: () => string;
  readonly urlOf: (key: 'event' | 'quote', value: string) => string;
  /** What the frame says of itself, to the one who asks and to all. */
  readonly about: () => object;
  /** Somebody wants to go on where the story ends. */
  readonly boundary: (edge: 'start' | 'end') => void;
  readonly subscribe: (types: readonly string[]) => void;
  readonly loadPicture: HostTalk['loadPicture'];
}

export function answers(options: AnswersOptions): (command: Command) => Answer | Promise<Answer> {
  const { explorer, steps, element, brief, query, urlOf } = options;
  const { index, viewport, preferences, selection, filters } = explorer;
  const { story } = index;

  const stepTo = (at: number): Answer => (steps.go(at) ? DONE : { code: 'no-such-step' });
  const stepBy = (by: -1 | 1): Answer => {
    const answer = stepTo(steps.index + by);
    if ('code' in answer) options.boundary(by > 0 ? 'end' : 'start');
    return answer;
  };
  const speak = async (lang: string): Promise<Answer> => {
    if (!(await loadFrameLanguage(lang))) return { code: 'unavailable' };
    explorer.setLang(lang);
    return DONE;
  };

  return function run(command): Answer | Promise<Answer> {
    switch (command.method) {
      case 'hello':
        return { data: options.about() };
      case 'subscribe':
        options.subscribe(command.types);
        return DONE;
      case 'select': {
        const quote = index.quotes.get(command.id);
        if (quote) explorer.selectQuote(quote);
        else if (index.events.has(command.id)) explorer.selectEvent(command.id);
        else return { code: 'not-found' };
        return DONE;
      }
      case 'clear':
        selection.clear();
        return DONE;
      case 'range': {
        const goal = spanOfRange(command.range, viewport.whole);
        if (command.animate) viewport.flyTo(goal);
        else viewport.set(goal);
        return DONE;
      }
      case 'zoom':
        if (command.factor === 'fit') viewport.showAll();
        else viewport.zoomBy(command.factor);
        return DONE;
      case 'filter':
        return filter(command);
      case 'search':
        return search(command.q);
      case 'next':
        return stepBy(1);
      case 'prev':
        return stepBy(-1);
      case 'first':
        return stepTo(0);
      case 'last':
        return stepTo(steps.total - 1);
      case 'step':
        return stepTo(command.n - 1);
      case 'revert':
        return steps.revert() ? DONE : { code: 'no-such-step' };
      case 'mode':
        preferences.view = command.view;
        return DONE;
      case 'theme':
        preferences.theme = command.theme;
        return DONE;
      case 'lang':
        return speak(command.lang);
      case 'getState':
        return { data: { query: query(), url: pageAddress(query()) } };
      case 'setState': {
        const { state, rejected } = decodeAddress(command.query);
        const { lang, ...rest } = state;
        const missing = explorer.apply(rest, 'fly');
        if (lang !== undefined) void speak(lang);
        return { data: { missing, rejected } };
      }
      case 'getEvents': {
        const goal = command.range && spanOfRange(command.range, viewport.whole);
        const within = explorer.shown.filter((event) => {
          const extent = explorer.extentOf(event.id);
          return !goal || (extent !== undefined && extent.from < goal.to && extent.to >= goal.from);
        });
        return { data: { events: within.slice(0, command.limit).map(brief), total: within.length } };
      }
      case 'getImage':
        return image(command);
      case 'cite': {
        const quote = index.quotes.get(command.id);
        const event = index.events.get(quote?.event ?? command.id);
        if (!event) return { code: 'not-found' };
        const title = explorer.text(event.title).text;
        const words = quote ? `${quoteLine(quote, preferences.lang)} ` : '';
        const url = quote ? urlOf('quote', quote.id) : urlOf('event', event.id);
        return {
          data: {
            text: `${words}${title}, ${explorer.when(event)}. ${explorer.text(story.title).text}, ${story.revision}. ${url}`,
          },
        };
      }
      case 'print':
        printFrame();
        return DONE;
      case 'focus':
        element()?.querySelector<HTMLElement>('[data-event][tabindex="0"]')?.focus({ preventScroll: true });
        return DONE;
      case 'measure': {
        const box = element()?.getBoundingClientRect();
        return { data: { height: Math.ceil(box?.height ?? 0), width: Math.ceil(box?.width ?? 0) } };
      }
    }
  };

  async function filter({ clear, context, lanes, asked }: Extract<Command, { method: 'filter' }>): Promise<Answer> {
    filters.set({ ...(clear ? {} : filters.state), ...asked });
    if (context !== undefined) filters.context = context;
    if (lanes !== undefined) preferences.lanes = lanes;
    try {
      // What is left is known once what filters is there.
      if (filters.active) await loadSieve();
    } catch {
      return { code: 'unavailable' };
    }
    return { data: { count: explorer.shown.length, total: explorer.order.length } };
  }
  async function search(q: string): Promise<Answer> {
    try {
      const found = (await loadSieve())(index).keep({ q });
      return { data: { events: explorer.order.filter(({ id }) => found.has(id)).map(brief) } };
    } catch {
      return { code: 'unavailable' };
    }
  }
  async function image({ format, widthPx, scale }: Extract<Command, { method: 'getImage' }>): Promise<Answer> {
    try {
      const { pictureOf } = await options.loadPicture();
      const picture = await pictureOf(explorer, {
        format,
        widthPx: widthPx ?? Math.max(240, element()?.clientWidth ?? 0),
        scale,
        dark: showsDark(),
        credit: `${story.revision}. ${pageAddress(query())}`,
      });
      return picture ? { data: picture } : { code: 'unavailable' };
    } catch {
      return { code: 'unavailable' };
    }
  }
}
