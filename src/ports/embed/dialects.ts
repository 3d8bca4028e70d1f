/**
 * How hosts are told a height, and what they say themselves: facts of public protocols, exact to the letter. Nothing sent as
 * a string has a `method` in it, because a slide deck around us would try to run it.
 */
import type { Dialect } from '../../core/view-state/embed-options.ts';

/** A size as told; whole CSS pixels. */
export interface Size {
  readonly heightPx: number;
  readonly widthPx: number;
}

/** What the dialects need to know of the frame. */
export interface FrameNames {
  /** The id the address gave us. */
  readonly id: string;
  /** Our own address, which Medium recognises the frame by. */
  readonly href: string;
  readonly pymId: string | undefined;
  readonly secret: string | undefined;
  /** The id iframe-resizer gave the frame when it said hello. */
  readonly resizerId: string | undefined;
}

const PYM = 'xPYMx';

/** What is posted to the host for a size, one message per dialect that applies. */
export function sizeMessages(
  { heightPx, widthPx }: Size,
  names: FrameNames,
  spoken: ReadonlySet<Dialect>,
): readonly unknown[] {
  const { id, href, pymId, secret, resizerId } = names;
  const all: Record<Dialect, unknown> = {
    dateline: { source: 'dateline', v: 1, id, type: 'resize', height: heightPx, width: widthPx },
    datawrapper: id === '' ? undefined : { 'datawrapper-height': { [id]: heightPx } },
    amp: { sentinel: 'amp', type: 'embed-size', height: heightPx },
    medium: JSON.stringify({ src: href, context: 'iframe.resize', height: heightPx }),
    'open-iframe-resizer': { type: 'iframe-resized', width: widthPx, height: heightPx },
    'iframe-resizer':
      resizerId === undefined
        ? undefined
        : `[iFrameSizer]${resizerId}:${String(heightPx)}:${String(widthPx)}:resizeObserver`,
    pym: pymId === undefined ? undefined : `pym${PYM}${pymId}${PYM}height${PYM}${String(heightPx)}`,
    wordpress: secret === undefined ? undefined : { message: 'height', value: heightPx, secret },
  };
  return [...spoken].map((dialect) => all[dialect]).filter((data) => data !== undefined);
}

/** What a host says that is not a command of ours. */
export type HostWord =
  | { readonly kind: 'asks-size'; readonly dialect: Dialect }
  | { readonly kind: 'resizer-init'; readonly id: string }
  | { readonly kind: 'ping' }
  | { readonly kind: 'slide'; readonly on: boolean };

const LONGEST = 4096;

/** Reads a host's message; undefined where it is not for us. Takes anything. */
export function readHostWord(data: unknown): HostWord | undefined {
  if (typeof data === 'string') {
    if (data.length > LONGEST) return undefined;
    if (data === 'PING') return { kind: 'ping' };
    if (data === 'slide:start' || data === 'slide:stop') return { kind: 'slide', on: data === 'slide:start' };
    if (data.startsWith(`pym${PYM}`))
      return data.includes(`${PYM}width${PYM}`) ? { kind: 'asks-size', dialect: 'pym' } : undefined;
    const [id = '', , sizesWidth = ''] = data.startsWith('[iFrameSizer]') ? data.slice(13).split(':') : [];
    return /^[\w-]{1,100}$/.test(id) && /^(true|false)$/.test(sizesWidth) ? { kind: 'resizer-init', id } : undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, target, method, req } = data as Readonly<Record<string, unknown>>;
  // `embed.js`, when it comes after the frame; with a `req` it is a command, and answered.
  if (target === 'dateline' && method === 'measure' && req === undefined)
    return { kind: 'asks-size', dialect: 'dateline' };
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
    ? { kind: 'asks-size', dialect: 'open-iframe-resizer' }
    : undefined;
}

/** The answer to an iframe-resizer host that says hello: its size, and a title for a frame that has none. */
export const resizerGreeting = (id: string, { heightPx, widthPx }: Size, title: string): readonly string[] => [
  `[iFrameSizer]${id}:${String(heightPx)}:${String(widthPx)}:init`,
  `[iFrameSizer]${id}:0:0:title:${title.replaceAll(':', ' ')}`,
];

/** What makes an iframe-resizer host of version 5 say hello. */
export const RESIZER_READY = '[iFrameResizerChild]Ready';
