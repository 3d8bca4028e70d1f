/** The frame answering its host: what it does when it is told, and what it tells of its own accord. */
import { untrack } from 'svelte';
import type { StoryEvent } from '../../core/story/types.ts';
import { quoteLine } from '../../core/story/quote-text.ts';
import { decodeAddress, encodeAddress } from '../../core/view-state/address.ts';
import type { EmbedOptions } from '../../core/view-state/embed-options.ts';
import { rangeOfSpan, spanOfRange } from '../../core/view-state/time-range.ts';
import { readRequest, type Command } from '../../ports/embed/commands.ts';
import { pageAddress, printFrame } from '../../ports/embed/frame.ts';
import type { HostLink, HostMessage } from '../../ports/embed/host-link.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { loadLanguage } from '../common/languages.ts';
import { envelope } from './envelope.ts';
import type { Steps } from './steps.svelte.ts';

export interface HostTalk {
  readonly explorer: Explorer;
  readonly options: EmbedOptions;
  readonly link: HostLink;
  readonly steps: Steps;
  readonly element: () => HTMLElement | undefined;
}

/** An answer, or why there is none. */
type Answer = { readonly data: unknown } | { readonly code: string };
const DONE: Answer = { data: {} };
const REST_MS = 250;

/** Listens and tells until it is stopped. */
export const talkToHost = (talk: HostTalk): (() => void) => {
  let stop: () => void = () => undefined;
  let end: () => void = () => undefined;
  // Feeds the host, for as long as the frame lives.
  end = $effect.root(() => {
    stop = untrack(() => listen(talk));
  });
  return () => {
    stop();
    end();
  };
};

function listen({ explorer, options, link, steps, element }: HostTalk): () => void {
  const { index, viewport, preferences, selection } = explorer;
  const { story } = index;
  const { id } = options;
  let via: 'reader' | 'api' = 'reader';
  let wanted: ReadonlySet<string> | undefined;

  const tell = (type: string, data: object): void => {
    if (options.api && (wanted === undefined || wanted.has(type))) link.tellPeer(envelope(id, type, data));
  };
  const query = (): string => encodeAddress(explorer.viewState, options.story === undefined ? '' : `story=${story.id}`);
  const urlOf = (key: 'event' | 'quote', value: string): string =>
    pageAddress(encodeAddress({ [key]: value }, options.story === undefined ? '' : `story=${story.id}`));
  const brief = (event: StoryEvent): object => ({
    id: event.id,
    title: explorer.text(event.title).text,
    date: explorer.when(event, 'long'),
    url: urlOf('event', event.id),
  });
  const range = (): object => rangeOfSpan(viewport.view);
  const about = (): object => ({
    title: explorer.text(story.title).text,
    version: 1,
    dataVersion: story.revision,
    count: explorer.shown.length,
    range: range(),
    steps: steps.total,
    capabilities: options.api ? ['commands', 'events', 'port'] : [],
  });
  const ready = (): void => {
    link.tellAll(envelope(id, 'ready', about()));
  };

  const textOf = (event: StoryEvent): string =>
    [
      event.title,
      event.short,
      event.summary,
      ...index.quotesOf(event.id).map((quote) => ({ q: quoteLine(quote, 'en') })),
    ]
      .flatMap((text) => Object.values(text ?? {}))
      .join('\n')
      .toLowerCase();
  const stepTo = (at: number): Answer => (steps.go(at) ? DONE : { code: 'no-such-step' });

  function run(command: Command): Answer {
    switch (command.method) {
      case 'hello':
        ready();
        return { data: about() };
      case 'subscribe':
        wanted = new Set(command.types);
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
        if (command.context !== undefined) explorer.filters.context = command.context;
        if (command.lanes !== undefined) preferences.lanes = command.lanes;
        return DONE;
      case 'search': {
        const q = command.q.toLowerCase();
        return { data: { events: explorer.order.filter((event) => textOf(event).includes(q)).map(brief) } };
      }
      case 'next':
        return stepTo(steps.index + 1);
      case 'prev':
        return stepTo(steps.index - 1);
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
        void loadLanguage(command.lang).then((came) => {
          if (came) explorer.setLang(command.lang);
        });
        return DONE;
      case 'getState':
        return { data: { query: query(), url: pageAddress(query()) } };
      case 'setState': {
        const { state, rejected } = decodeAddress(command.query);
        const { lang, ...rest } = state;
        const missing = explorer.apply(rest, 'fly');
        if (lang !== undefined) run({ method: 'lang', lang });
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
        return { code: 'unsupported' };
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
  }

  link.onWord((word: HostMessage) => {
    if (word.kind === 'ping') word.answer('PONG');
    // A slide that is come to is measured again by the size it now has; nothing plays by itself.
    if (word.kind !== 'data' || !options.api) return;
    const { req, command } = readRequest(word.data, id);
    if (!command.ok && command.error === 'not-ours') return;
    const isHello = command.ok && command.value.method === 'hello';
    if (!(isHello ? word.befriend() : word.isPeer())) return;
    via = 'api';
    const answer = command.ok ? run(command.value) : { code: command.error };
    if (req !== undefined)
      link.tellPeer({
        source: 'dateline',
        v: 1,
        id,
        type: 'result',
        req,
        ...('data' in answer
          ? { ok: true, data: answer.data }
          : { ok: false, error: { code: answer.code, message: answer.code.replaceAll('-', ' ') } }),
      });
  });
  ready();

  const caused = (): 'reader' | 'api' => {
    const by = via;
    via = 'reader';
    return by;
  };
  let first = true;
  let selected = '';
  // Feeds the host with what is chosen.
  $effect(() => {
    const { selected: now } = selection;
    const key = JSON.stringify(now);
    if (first || key === selected) {
      selected = key;
      return;
    }
    selected = key;
    const event = now.kind === 'none' ? undefined : index.events.get(now.event);
    const quote = now.kind === 'quote' ? index.quotes.get(now.quote) : undefined;
    if (!event) tell('event-cleared', {});
    else if (quote)
      tell('quote-selected', {
        id: quote.id,
        eventId: event.id,
        text: quoteLine(quote, preferences.lang),
        url: urlOf('quote', quote.id),
      });
    else tell('event-selected', { ...brief(event), via: caused() });
  });
  // Feeds the host with where the view rests.
  $effect(() => {
    const { view } = viewport;
    const state = query();
    if (first) return;
    const rest = setTimeout(() => {
      tell('range-changed', { ...rangeOfSpan(view), via: caused() });
      tell('state', { query: state, url: pageAddress(state) });
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  });
  // Feeds the host with the mode, the filter and the step.
  $effect(() => {
    const view = preferences.view ?? 'timeline';
    if (!first) tell('mode-changed', { view });
  });
  // Feeds the host with what is shown.
  $effect(() => {
    const data = { context: explorer.filters.context, lanes: preferences.lanes, count: explorer.shown.length };
    if (!first) tell('filter-changed', data);
  });
  // Feeds the host with the step.
  $effect(() => {
    const { index: at, total, current } = steps;
    if (!first && current) tell('step-changed', { index: at + 1, total, id: current.id, modified: false });
    first = false;
  });

  const print = (event: Event): void => {
    tell(event.type, {});
  };
  const full = (): void => {
    tell('fullscreen', { on: document.fullscreenElement !== null });
  };
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  document.addEventListener('fullscreenchange', full);
  return () => {
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', print);
    document.removeEventListener('fullscreenchange', full);
    link.stop();
  };
}
