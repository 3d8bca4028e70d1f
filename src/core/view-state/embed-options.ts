/**
 * What an embed's address says beside the view itself: how much of the page is shown, how it behaves in its host, and who
 * may speak to it. Names are those people write by hand; those other tools have taught them (`hideControls`, `plain`,
 * `mode=embedded`, `fitchart`) are said in ours before (`migrate-address.ts`). Every field is read on its own; what cannot be read is as by default.
 */
export const EMBED_UI = ['full', 'minimal', 'none'] as const;
export type EmbedUi = (typeof EMBED_UI)[number];

/** The parts of the frame that can be shown or not. `credit` keeps the link back. */
export const EMBED_PARTS = ['title', 'legend', 'search', 'minimap', 'credit', 'share'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** Ways of telling a host how high the frame wants to be. */
export const DIALECTS = [
  'dateline',
  'datawrapper',
  'amp',
  'medium',
  'open-iframe-resizer',
  'iframe-resizer',
  'pym',
  'wordpress',
] as const;
export type Dialect = (typeof DIALECTS)[number];

export interface EmbedOptions {
  /** Slug of the story; undefined: the one that ships as the first. */
  readonly story: string | undefined;
  /** Step of the story told, from 1. */
  readonly step: number | undefined;
  readonly ui: EmbedUi;
  readonly parts: Readonly<Record<EmbedPart, boolean>>;
  /** Text with links, nothing to operate. */
  readonly isStatic: boolean;
  readonly transparent: boolean;
  /** `fit` fills the frame as it is and says nothing of its height. */
  readonly height: 'auto' | 'fit';
  /** CSS pixels, above which the frame scrolls inside. */
  readonly maxHeightPx: number | undefined;
  readonly scroll: 'cooperative' | 'greedy' | 'none';
  readonly keys: 'auto' | 'off' | 'forward';
  readonly links: 'blank' | 'parent' | 'none';
  readonly motion: 'auto' | 'off';
  /** Where it opens: the first event, the last, the one nearest the story's own date, or an event's id. */
  readonly start: string | undefined;
  /** Echoed in every message. */
  readonly id: string;
  /** Whether commands are taken and events told. */
  readonly api: boolean;
  /** The one origin that may command and be told; undefined: the first that says hello. */
  readonly origin: string | undefined;
  readonly dialects: ReadonlySet<Dialect>;
  /** Name pym gives this frame. */
  readonly pymId: string | undefined;
  /** What WordPress wants with every height; it stands in the hash. */
  readonly secret: string | undefined;
  readonly debug: boolean;
  /** The version of the story it was made for, or the day of one; undefined: it follows updates. */
  readonly version: string | undefined;
}

/** Whether a story's revision is the version that was asked for, or one of the day that was. */
export const isVersion = (revision: string, asked: string): boolean =>
  revision === asked || revision.startsWith(`${asked}.`);

const ID = /^[A-Za-z0-9_-]{1,40}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;
const START = /^[a-z0-9][a-z0-9-]{0,63}$/;
const STORY = /^[a-z0-9-]{1,64}$/;
const YES = new Set(['1', 'true', '']);
const NO = new Set(['0', 'false']);

/** WordPress clamps at this height: what is higher scrolls inside. */
const WORDPRESS_MOST_PX = 1000;
/** Below it nothing can be read, so a smaller wish is a mistake. */
const LEAST_MAX_PX = 200;
const MOST_PX = 20_000;

/** An origin as browsers write it, or undefined: only https, and http of this very machine. */
export function readOrigin(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && local) ? url.origin : undefined;
}

/**
 * Reads the options of an embed.
 * @param query with or without its `?`
 * @param hash of the frame's address, which belongs to the host
 */
export function readEmbedOptions(query: string, hash = ''): EmbedOptions {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === params.get(name)) ?? otherwise;
  const matching = (name: string, pattern: RegExp): string | undefined => {
    const value = params.get(name);
    return value !== null && pattern.test(value) ? value : undefined;
  };
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = params.get(name);
    return value === null ? otherwise : otherwise ? !NO.has(value) : YES.has(value);
  };
  const whole = (name: string, least: number, most: number): number | undefined => {
    const value = params.get(name) ?? '';
    return /^\d{1,6}$/.test(value) && Number(value) >= least ? Math.min(Number(value), most) : undefined;
  };
  const ui = one('ui', EMBED_UI, 'full');
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? undefined;
  const pymId = params.get('childId') ?? undefined;
  const maxHeightPx = whole('maxheight', LEAST_MAX_PX, MOST_PX);
  const compat = params.get('compat') ?? 'all';
  const spoken = compat === 'all' ? DIALECTS : DIALECTS.filter((dialect) => compat.split(/[,~]/).includes(dialect));
  return {
    story: matching('story', STORY),
    step: whole('step', 1, 10_000),
    ui,
    parts: {
      title: flag('title', ui === 'full'),
      legend: flag('legend', false),
      search: flag('search', false),
      minimap: flag('minimap', false),
      credit: flag('credit', ui !== 'none'),
      share: flag('share', ui === 'full'),
    },
    isStatic: flag('static', false),
    transparent: flag('transparent', false),
    height: one('height', ['auto', 'fit'], 'auto'),
    maxHeightPx: secret === undefined ? maxHeightPx : Math.min(maxHeightPx ?? WORDPRESS_MOST_PX, WORDPRESS_MOST_PX),
    scroll: one('scroll', ['cooperative', 'greedy', 'none'], 'cooperative'),
    keys: one('keys', ['auto', 'off', 'forward'], 'auto'),
    links: one('links', ['blank', 'parent', 'none'], 'blank'),
    motion: one('motion', ['auto', 'off'], 'auto'),
    start: matching('start', START),
    id: matching('id', ID) ?? '',
    api: flag('api', false),
    origin: readOrigin(params.get('origin') ?? ''),
    // Ours is never silent but where the frame is not to grow: without it even our own host script is deaf.
    dialects: new Set<Dialect>(compat === 'none' ? [] : ['dateline', ...spoken]),
    pymId: pymId !== undefined && pymId.length <= 100 && !pymId.includes('xPYMx') ? pymId : undefined,
    secret: secret !== undefined && /^[\w-]{1,64}$/.test(secret) ? secret : undefined,
    debug: flag('debug', false),
    version: matching('v', VERSION),
  };
}

/** The height a frame is given where nothing resizes it, by its width; the layout is made for it. */
export const defaultHeightPx = (widthPx: number): number => (widthPx > 999 ? 650 : widthPx > 599 ? 575 : 480);
