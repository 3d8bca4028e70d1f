/**
 * The one line to the page that frames us. Only its own messages are heard. A height and our readiness may be told to
 * anybody; whatever says what the reader does goes to one peer: the port it gave us, the origin the address names, or the
 * first origin that said hello, and else to nobody.
 */
import type { Dialect } from '../../core/view-state/embed-options.ts';
import { readHostWord, RESIZER_READY, resizerGreeting, sizeMessages, type Size } from './dialects.ts';
import { isFramed } from './frame.ts';
import { heightGuard } from './height-guard.ts';

export interface HostLinkOptions {
  readonly id: string;
  readonly pymId: string | undefined;
  readonly secret: string | undefined;
  readonly dialects: ReadonlySet<Dialect>;
  /** `fit` tells no height. */
  readonly tellsHeight: boolean;
  readonly maxHeightPx: number | undefined;
  /** The only origin that is heard as a peer; undefined: the first that says hello. */
  readonly origin: string | undefined;
}

export interface HostLink {
  /** Tells a size, in every dialect the host may understand. */
  readonly tellSize: (size: Size) => void;
  /** To anybody: nothing of the reader may be in it. */
  readonly tellAll: (data: object) => void;
  /** To the peer; false where there is none. */
  readonly tellPeer: (data: object | string) => boolean;
  /** To the deck that started our slide, in its own way. */
  readonly tellDeck: (data: string) => boolean;
  /** Hands over what the host says that is not about heights. */
  readonly onWord: (hear: (word: HostMessage) => void) => void;
  /** What has happened so far, for who looks for a fault. */
  readonly report: () => HostReport;
  readonly stop: () => void;
}

export type HostMessage =
  | { readonly kind: 'slide'; readonly on: boolean }
  | { readonly kind: 'ping'; readonly answer: (data: string) => void }
  | {
      readonly kind: 'data';
      readonly data: unknown;
      /**
       * Makes the sender the peer from now on. Whether it is a new one, by its origin and once more by a port; undefined where
       * another one is, or it has no origin and gave no port.
       */
      readonly befriend: () => boolean | undefined;
      /** Whether the sender is the peer. */
      readonly isPeer: () => boolean;
    };

/** For a frame that only says that it is there. */
export const pingOnly = (word: HostMessage): void => {
  if (word.kind === 'ping') word.answer('PONG');
};

export interface HostReport {
  readonly spoken: readonly Dialect[];
  /** Who has spoken to us: dialects of heights, `reveal`, `dateline` for our own commands. */
  readonly answered: readonly string[];
  readonly lastSize: Size | undefined;
  readonly stopped: boolean;
  readonly peer: string | undefined;
}

/** One for each picture of a host that moves us along with a slider of its own; more is somebody's mistake, or worse. */
const MOST_A_SECOND = 60;

export function hostLink(options: HostLinkOptions): HostLink {
  const host = window.parent;
  const framed = isFramed();
  const guard = heightGuard();
  const answered = new Set<string>();
  /** What came before anybody listened. */
  const waiting: HostMessage[] = [];
  let hear = (word: HostMessage): void => {
    waiting.push(word);
  };
  let size: Size | undefined;
  let wanted: Size | undefined;
  let resizerId: string | undefined;
  let peer: string | undefined;
  let port: MessagePort | undefined;
  let deck: string | undefined;
  let second = 0;
  let heard = 0;

  const post = (data: unknown, to = '*'): void => {
    if (framed) host.postMessage(data, to);
  };
  const say = (): void => {
    if (!size) return;
    const names = { ...options, href: location.href, resizerId };
    for (const data of sizeMessages(size, names, options.dialects)) post(data);
  };
  /** The size again, to who asks for it; what it has become since a loop was stopped, too. */
  const sayAgain = (): void => {
    if (guard.stopped()) {
      guard.reset();
      size = wanted;
    }
    say();
  };
  const tellPeer: HostLink['tellPeer'] = (data) => {
    const to = peer ?? options.origin;
    if (port) port.postMessage(data);
    else if (to !== undefined && to !== 'null') post(data, to);
    else return false;
    return true;
  };

  const isPeer = (from: string): boolean => from !== 'null' && from === (options.origin ?? peer);
  const tooMany = (): boolean => {
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) heard = 0;
    second = now;
    heard += 1;
    return heard > MOST_A_SECOND;
  };
  const listen = (event: MessageEvent): void => {
    if (event.source !== host || !framed || tooMany()) return;
    const word = readHostWord(event.data);
    if (word?.kind === 'slide') {
      if (event.origin !== 'null') deck = event.origin;
      answered.add('reveal');
      // A ring left behind would show on the next visit.
      (document.activeElement as HTMLElement | null)?.blur();
      sayAgain();
      hear(word);
    } else if (word?.kind === 'ping') {
      hear({
        kind: 'ping',
        answer: (data) => {
          post(data, event.origin === 'null' ? '*' : event.origin);
        },
      });
    } else if (word) {
      answered.add(word.kind === 'resizer-init' ? 'iframe-resizer' : word.dialect);
      if (word.kind === 'resizer-init') {
        if (!options.dialects.has('iframe-resizer')) return;
        resizerId = word.id;
        if (size && options.tellsHeight) for (const data of resizerGreeting(word.id, size, document.title)) post(data);
      } else sayAgain();
    } else if (typeof event.data === 'object' && event.data !== null) {
      const [offered] = event.ports;
      hear({
        kind: 'data',
        data: event.data as unknown,
        befriend: () => {
          if (options.origin !== undefined && event.origin !== options.origin) return undefined;
          if (peer !== undefined && event.origin !== peer) return undefined;
          if (event.origin === 'null' && !offered) return undefined;
          const isNew = (offered ? port : peer) === undefined;
          peer = event.origin;
          answered.add('dateline');
          if (offered) {
            port = offered;
            port.onmessage = ({ data }: MessageEvent<unknown>) => {
              if (!tooMany()) hear({ kind: 'data', data, befriend: () => false, isPeer: () => true });
            };
          }
          return isNew;
        },
        isPeer: () => isPeer(event.origin),
      });
    }
  };
  addEventListener('message', listen);
  if (options.dialects.has('iframe-resizer') && options.tellsHeight) post(RESIZER_READY);

  return {
    tellSize: ({ heightPx, widthPx }) => {
      if (size && widthPx !== size.widthPx) guard.reset();
      const told = Math.min(heightPx, options.maxHeightPx ?? heightPx);
      if (!options.tellsHeight) return;
      wanted = { heightPx: told, widthPx };
      const ran = !guard.stopped();
      if (guard.allows(told, performance.now())) {
        size = wanted;
        say();
      } else if (ran && guard.stopped()) {
        // The house is silent in the console: who speaks with the frame is told, once for each loop.
        tellPeer({ source: 'dateline', v: 1, id: options.id, type: 'error', data: { code: 'height-loop' } });
      }
    },
    tellAll: (data) => {
      post(data);
    },
    tellPeer,
    tellDeck: (data) => {
      if (deck === undefined) return false;
      post(data, deck);
      return true;
    },
    onWord: (listener) => {
      hear = listener;
      for (const word of waiting.splice(0)) listener(word);
    },
    report: () => ({
      spoken: [...options.dialects],
      answered: [...answered],
      lastSize: size,
      stopped: guard.stopped(),
      peer,
    }),
    stop: () => {
      removeEventListener('message', listen);
      port?.close();
    },
  };
}
