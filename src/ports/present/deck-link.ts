/**
 * The windows of one talk, joined: by a port handed from the window that opened the other, and, on the same site, by a
 * channel named for the deck, so that a window that was reloaded or opened by hand finds the others. What is said goes by
 * every way there is; heard twice, it is the same.
 */
import { readMessage, type Body, type Message, type Role } from '../../core/view-state/deck-sync.ts';

export interface DeckLinkOptions {
  readonly deck: string;
  /** This window's name. */
  readonly me: string;
  readonly role: Role;
  /** Takes what was said, at once and not in a frame: a hidden window has none. Gives back an answer for who said it. */
  readonly hear: (message: Message) => Body | undefined;
  /** The stamp of the state that is applied here, for the beat. */
  readonly beat: () => Body;
  /** Whether a window of the other role is there. */
  readonly onpeer: (there: boolean) => void;
}

export interface DeckLink {
  readonly tell: (body: Body) => void;
  /** Opens the presenter's window, or brings it to the front; false where the browser refuses. */
  readonly openPresenter: (url: string) => boolean;
  readonly close: () => void;
}

const BEAT_MS = 2000;
/** After so long without a word the other window is taken for gone. */
const SILENCE_MS = 5000;
const MEET = 'dateline-deck';

interface Meeting {
  readonly source: typeof MEET;
  readonly deck: string;
  readonly asks?: boolean;
}
const isMeeting = (data: unknown, deck: string): data is Meeting =>
  typeof data === 'object' &&
  data !== null &&
  (data as Partial<Meeting>).source === MEET &&
  (data as Partial<Meeting>).deck === deck;

export function joinDeck({ deck, me, role, hear, beat, onpeer }: DeckLinkOptions): DeckLink {
  const ports = new Set<MessagePort>();
  let channel: BroadcastChannel | undefined;
  let opened: Window | null = null;
  let heardAt = -Infinity;
  let there = false;

  const set = (now: boolean): void => {
    if (now === there) return;
    there = now;
    onpeer(now);
  };
  const wrap = (body: Body): Message => ({ ...body, v: 1, deck, from: me, role });
  const tell = (body: Body): void => {
    const said = wrap(body);
    channel?.postMessage(said);
    for (const port of ports) port.postMessage(said);
  };
  const take = (data: unknown, way: MessagePort | BroadcastChannel): void => {
    const said = readMessage(data, deck, me);
    if (!said) return;
    if (said.role !== role) {
      heardAt = performance.now();
      set(said.type !== 'bye');
    }
    const answer = hear(said);
    if (answer) way.postMessage(wrap(answer));
  };
  const listen = (port: MessagePort): void => {
    ports.add(port);
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      take(data, port);
    };
    tell({ type: 'hello' });
  };

  try {
    channel = new BroadcastChannel(`dateline:${deck}`);
    const way = channel;
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      take(data, way);
    };
  } catch {
    // No channel here: the port does alone.
  }

  /** Who was opened asks its opener for a port; again after either was reloaded. */
  const ask = (): void => {
    const asked: Meeting = { source: MEET, deck, asks: true };
    if (role === 'presenter') (window.opener as Window | null)?.postMessage(asked, location.origin);
  };
  const met = ({ data, origin, source, ports: [port] }: MessageEvent<unknown>): void => {
    if (origin !== location.origin || !isMeeting(data, deck)) return;
    if (port) listen(port);
    else if (data.asks && role === 'audience' && source) {
      const { port1, port2 } = new MessageChannel();
      listen(port1);
      const given: Meeting = { source: MEET, deck };
      (source as Window).postMessage(given, location.origin, [port2]);
    }
  };
  const leaving = (): void => {
    tell({ type: 'bye' });
  };
  addEventListener('message', met);
  addEventListener('pagehide', leaving);
  ask();
  tell({ type: 'hello' });
  const beating = setInterval(() => {
    tell(beat());
    if (performance.now() - heardAt > SILENCE_MS) {
      set(false);
      ask();
    }
  }, BEAT_MS);

  return {
    tell,
    openPresenter: (url) => {
      // One that has said goodbye is on its way out: the same name brings it back or opens another.
      if (there && opened && !opened.closed) {
        opened.focus();
        return true;
      }
      opened = window.open(url, `dateline-${deck}`, 'popup,width=1280,height=800');
      return opened !== null;
    },
    close: () => {
      leaving();
      clearInterval(beating);
      removeEventListener('message', met);
      removeEventListener('pagehide', leaving);
      channel?.close();
      for (const port of ports) port.close();
    },
  };
}
