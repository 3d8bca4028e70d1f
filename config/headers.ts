/**
 * The response headers of every route, in one place: the preview server sends them, the build writes them down for
 * static hosts, and a browser test fetches them. Paths begin with a slash; the first route that matches is the one.
 */

/** Names of the Trusted Types policies that our code makes. Svelte makes the first one itself. */
const TRUSTED_TYPES = ['svelte-trusted-html', 'dateline-worker'];

const policy = (directives: Readonly<Record<string, string>>): string =>
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

/** A worker is held to the policy its own script came with, not to that of its page. */
const SCRIPT_POLICY = policy({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'" });

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
  readonly name: 'embed' | 'page' | 'script' | 'host' | 'asset' | 'data';
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
    name: 'script',
    matches: /^\/assets\/[^/]+\.js$/,
    headers: { ...OPEN, 'Content-Security-Policy': SCRIPT_POLICY, 'Cache-Control': LONG },
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
    headers: { ...OPEN, 'Content-Security-Policy': DATA_POLICY, 'Cache-Control': LONG },
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
 * The headers of these files in the `_headers` format that several static hosts read. One rule per file: where two
 * rules match, some hosts join their values.
 * @param files paths within the build, without a slash in front
 */
export function headersFile(files: readonly string[]): string {
  const rules = files.flatMap((file) => {
    const headers = Object.entries(headersFor(`/${file}`)).map(([name, value]) => `  ${name}: ${value}`);
    // A page also answers without its ending.
    const paths = new Set([`/${file}`, `/${file.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`]);
    return [...paths].map((path) => [path, ...headers].join('\n'));
  });
  return `${rules.sort().join('\n\n')}\n`;
}
