/** The frame speaking with its host: who is heard, what is answered, and what is told of its own accord. */
import { untrack } from 'svelte';
import type { StoryEvent } from '../../core/story/types.ts';
import { quoteLine } from '../../core/story/quote-text.ts';
import { encodeAddress } from '../../core/view-state/address.ts';
import { rangeOfSpan } from '../../core/view-state/time-range.ts';
import { readRequest, type Command } from '../../ports/embed/commands.ts';
import { pageAddress } from '../../ports/embed/frame.ts';
import type { HostMessage } from '../../ports/embed/host-link.ts';
import { answers, type Answer } from './answers.ts';
import { envelope } from './envelope.ts';
import type { HostTalk } from './host-talk.ts';

const REST_MS = 250;
/** Commands that ask, and change nothing of what is shown. */
const QUESTIONS: ReadonlySet<Command['method']> = new Set([
  ...(['hello', 'subscribe', 'getState', 'getEvents', 'getImage'] as const),
  ...(['cite', 'search', 'print', 'focus', 'measure'] as const),
]);
/** What a reader does in the frame; keys that do nothing by themselves do nothing here. */
const ACTS = ['pointerdown', 'wheel', 'keydown', 'click'] as const;
const IDLE_KEYS = /^(Tab|Shift|Control|Alt|Meta)$/;

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

function listen({ explorer, options, link, steps, element, loadPicture }: HostTalk): () => void {
  const { index, viewport, preferences, selection } = explorer;
  const { story } = index;
  const { id } = options;
  /** Who acted last: what changes next is their doing. */
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
  const about = (): object => ({
    title: explorer.text(story.title).text,
    version: 1,
    dataVersion: story.revision,
    count: explorer.shown.length,
    range: rangeOfSpan(viewport.view),
    steps: steps.total,
    capabilities: ['commands', 'events', 'port', 'image'],
  });

  const run = answers({
    explorer,
    steps,
    element,
    brief,
    query,
    urlOf,
    about,
    boundary: (edge) => {
      tell('boundary', { edge });
    },
    subscribe: (types) => (wanted = new Set(types)),
    loadPicture,
  });

  async function reply(req: string | number | undefined, ask: () => Answer | Promise<Answer>): Promise<void> {
    let answer: Answer;
    try {
      answer = await ask();
    } catch {
      // What should not happen is told to who listens, too: a host may begin anew.
      answer = { code: 'failed' };
      if (req !== undefined) tell('error', answer);
    }
    if (req === undefined) {
      // Nobody waits for this answer: the fault is told to who listens.
      if ('code' in answer) tell('error', { code: answer.code });
      return;
    }
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
  }

  link.onWord((word: HostMessage) => {
    if (word.kind === 'ping') word.answer('PONG');
    // A slide that is come to is measured again by the size it now has; nothing plays by itself.
    if (word.kind !== 'data' || !options.api) return;
    const { req, command } = readRequest(word.data, id);
    if (!command.ok && command.error === 'not-ours') return;
    const isHello = command.ok && command.value.method === 'hello';
    const isNew = isHello ? word.befriend() : undefined;
    if (isHello ? isNew === undefined : !word.isPeer()) return;
    if (command.ok && !QUESTIONS.has(command.value.method)) via = 'api';
    // A host that says hello whenever it hears `ready` would do so for ever: each peer is told once that it was heard.
    if (isNew) link.tellPeer(envelope(id, 'ready', about()));
    void reply(req, () => (command.ok ? run(command.value) : { code: command.error }));
  });
  link.tellAll(envelope(id, 'ready', about()));

  let first = true;
  let selected = '';
  let range = JSON.stringify(rangeOfSpan(untrack(() => viewport.view)));
  /** The step that was come to, the view it came to rest at, and whether somebody has looked elsewhere since. */
  let detour = { at: -1, from: '', modified: false };
  const stepData = (modified: boolean): object => ({
    index: steps.index + 1,
    total: steps.total,
    id: steps.current?.id,
    modified,
  });
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
    else tell('event-selected', { ...brief(event), via });
  });
  // Feeds the host with where the view rests.
  $effect(() => {
    const now = JSON.stringify(rangeOfSpan(viewport.view));
    const state = query();
    const at = steps.index;
    const quiet = first;
    const rest = setTimeout(() => {
      const came = at !== detour.at;
      const modified = !came && at >= 0 && state !== detour.from;
      if (!came && modified !== detour.modified) tell('step-changed', stepData(modified));
      detour = { at, from: came ? state : detour.from, modified };
      if (quiet) return;
      if (now !== range) tell('range-changed', { ...(JSON.parse(now) as object), via });
      range = now;
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
    const data = {
      ...explorer.filters.state,
      context: explorer.filters.context,
      lanes: preferences.lanes,
      count: explorer.shown.length,
    };
    if (!first) tell('filter-changed', data);
  });
  // Feeds the host with the step.
  $effect(() => {
    const { current } = steps;
    if (!first && current) tell('step-changed', stepData(false));
    first = false;
  });

  const print = (event: Event): void => {
    tell(event.type, {});
  };
  const full = (): void => {
    tell('fullscreen', { on: document.fullscreenElement !== null });
  };
  const byHand = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && IDLE_KEYS.test(event.key))) via = 'reader';
  };
  for (const type of ACTS) addEventListener(type, byHand, { capture: true, passive: true });
  addEventListener('beforeprint', print);
  addEventListener('afterprint', print);
  document.addEventListener('fullscreenchange', full);
  return () => {
    for (const type of ACTS) removeEventListener(type, byHand, { capture: true });
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', print);
    document.removeEventListener('fullscreenchange', full);
    link.stop();
  };
}
