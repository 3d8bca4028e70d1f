/** The headers of `headers.ts` as configuration of servers people run themselves. */
import { ROUTES } from './headers.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
/** A pattern of ours as others write it: JavaScript escapes slashes. */
const pattern = (matches: RegExp): string => matches.source.replaceAll('\\/', '/');

/**
 * A server block for nginx.
 * @param under path the build is served under, with slashes at both ends
 */
export function nginxExample(under = '/'): string {
  const rules = ROUTES.map(
    ({ name, matches, headers }) =>
      `  # ${name}\n  location ~ "${pattern(matches).replace('^/', `^${under}`)}" {\n${Object.entries(headers)
        .map(([header, value]) =>
          // A type that is added would be a second one.
          header === 'Content-Type'
            ? `    types { }\n    default_type ${quoted(value)};`
            : `    add_header ${header} ${quoted(value)} always;`,
        )
        .join('\n')}\n  }`,
  );
  return `# Headers of every route; the first that matches is the one. Put it where \`root\` is set.\nserver {\n  # listen, server_name and root are yours\n  index index.html;\n  etag on;\n\n${rules.join('\n\n')}\n}\n`;
}

/** A site block for Caddy; `route` keeps the order, and the first that matches is the one. */
export function caddyExample(under = '/'): string {
  const rules = ROUTES.map(
    ({ name, matches, headers }) =>
      `  @${name} path_regexp ${name} ${pattern(matches).replace('^/', `^${under}`)}\n  handle @${name} {\n    header {\n${Object.entries(
        headers,
      )
        .map(([header, value]) => `      ${header} ${quoted(value)}`)
        .join('\n')}\n    }\n    file_server\n  }`,
  );
  return `# Headers of every route; the first that matches is the one.\nexample.org {\n  root * /srv/dateline\n\n${rules.join('\n\n')}\n}\n`;
}
