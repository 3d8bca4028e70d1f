/**
 * The response headers of every route, in one place: the preview server sends them, the build writes them down for
 * static hosts, and a browser test fetches them. Paths begin with a slash; the first route that matches is the one.
 */

import { ATOM, JSON_FEED } from '../src/core/formats/feed-types.ts';

/** Names of the Trusted Types policies that our code makes. Svelte makes the first one itself. */
export const TRUSTED_TYPES = ['svelte-trusted-html', 'dateline-worker'];

/** A policy as it stands in a header, or in a page's head. */
export const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  // The preview of a frame, in the dialog that gives out its code.
  'frame-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES.join(' '),
};

/** Pages that may be framed by ourselves alone. */
export const PAGE_POLICY = policy({ ...PAGE, 'frame-ancestors': "'self'" });

/** Any page may frame the embed; without the directive that includes files and apps, which `*` would leave out. */
export const EMBED_POLICY = policy(PAGE);

/** The presenter's window is framed by nobody: a click on it moves what a room sees. */
export const PRESENTER_POLICY = policy({ ...PAGE, 'frame-ancestors': "'none'" });

/**
 * A worker is held to the policy its own script came with, not to that of its page. All of the folder has it: a rule for its
 * scripts beside one for the rest would be two that match, and static hosts then send both.
 */
const ASSET_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
});

/** What is not a page loads nothing, should somebody open it as one. */
const DATA_POLICY = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" });

const NO_DEVICES = 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()';

const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** A frame in a sandbox has an origin of its own, so what it loads must be open to any. */
const OPEN = {
  ...EVERYWHERE,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const SHORT = 'no-cache';
const LONG = 'public, max-age=31536000, immutable';

export interface Route {
  readonly name: 'embed' | 'presenter' | 'edition' | 'page' | 'host' | 'asset' | 'atom' | 'feed' | 'data';
  readonly matches: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

export const ROUTES: readonly Route[] = [
  {
    name: 'embed',
    matches: /^\/embed(?:\.html$|\/|$)/,
    headers: {
      ...EVERYWHERE,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Content-Security-Policy': EMBED_POLICY,
      'Permissions-Policy': NO_DEVICES,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': SHORT,
    },
  },
  {
    name: 'presenter',
    matches: /^\/presenter(?:\.html)?$/,
    headers: {
      ...EVERYWHERE,
      'Content-Security-Policy': PRESENTER_POLICY,
      'Permissions-Policy': NO_DEVICES,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': SHORT,
    },
  },
  {
    // A whole page in one file, for a disk: it has a policy of its own, and is handed over, not shown.
    name: 'edition',
    matches: /^\/dateline-[a-z0-9-]+\.html$/,
    headers: {
      ...EVERYWHERE,
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': DATA_POLICY,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': SHORT,
    },
  },
  {
    name: 'page',
    matches: /(?:\/|\.html)$/,
    headers: {
      ...EVERYWHERE,
      'Content-Security-Policy': PAGE_POLICY,
      'Permissions-Policy': NO_DEVICES,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': SHORT,
    },
  },
  {
    // Under a name with its hash in it the host script never changes; `embed.js` follows updates.
    name: 'host',
    matches: /^\/embed-[0-9a-f]{10}\.js$/,
    headers: { ...OPEN, 'Content-Security-Policy': DATA_POLICY, 'Cache-Control': LONG },
  },
  {
    name: 'asset',
    matches: /^\/assets\//,
    headers: { ...OPEN, 'Content-Security-Policy': ASSET_POLICY, 'Cache-Control': LONG },
  },
  {
    // Their names end like any other XML and JSON: what they are is told to who subscribes.
    name: 'atom',
    matches: /^\/t\/[^/]+\/feed\.xml$/,
    headers: {
      ...OPEN,
      'Content-Type': `${ATOM}; charset=utf-8`,
      'Content-Security-Policy': DATA_POLICY,
      'Cache-Control': SHORT,
    },
  },
  {
    name: 'feed',
    matches: /^\/t\/[^/]+\/feed\.json$/,
    headers: { ...OPEN, 'Content-Type': JSON_FEED, 'Content-Security-Policy': DATA_POLICY, 'Cache-Control': SHORT },
  },
  {
    name: 'data',
    matches: /^\//,
    headers: { ...OPEN, 'Content-Security-Policy': DATA_POLICY, 'Cache-Control': SHORT },
  },
];

/**
 * The headers of a path.
 * @param path as requested, with or without a query
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const plain = path.replace(/[?#].*$/, '');
  return ROUTES.find(({ matches }) => matches.test(plain))?.headers ?? {};
}

/**
 * Paths that are many and alike, as static hosts write them: `:name` is one part of a path, `*` at the end all that is left.
 * No path of a build is within two of them, because of two rules that match the values would be joined.
 */
const PATTERNS = [
  ...['/assets/*', '/fonts/*', '/stories/*', '/t/:story/feed.xml', '/t/:story/feed.json'],
  ...['/t/:story/', '/t/:story/e/:event/', '/t/:story/q/:quote/'].flatMap((folder) =>
    ['', 'index.html', 'preview.png', 'oembed.json'].map((file) => folder + file),
  ),
];

/** What a path of the `_headers` format matches. */
export const rulePattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace('*', '.*')}$`,
  );

/**
 * The headers of these files in the `_headers` format that several static hosts read: a rule for each pattern that any of
 * them is within, and for each file that is within none. Hosts take a hundred rules.
 * @param files paths within the build, without a slash in front
 */
export function headersFile(files: readonly string[]): string {
  const rules = new Map<string, string>();
  for (const file of files) {
    const headers = Object.entries(headersFor(`/${file}`))
      .map(([name, value]) => `\n  ${name}: ${value}`)
      .join('');
    // A page also answers without its ending.
    for (const path of [`/${file}`, `/${file.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`]) {
      const rule = PATTERNS.find((pattern) => rulePattern(pattern).test(path)) ?? path;
      if ((rules.get(rule) ?? headers) !== headers) throw new Error(`${path} has other headers than its rule ${rule}`);
      rules.set(rule, headers);
    }
  }
  return `${[...rules]
    .map((rule) => rule.join(''))
    .sort()
    .join('\n\n')}\n`;
}
