import type { Plugin } from 'vite';

/** Packages that come as one file and make their values by calls when they are loaded, none of which does anything else. */
const PACKAGES = /[\\/]node_modules[\\/]d3-(?:array|interpolate|time)[\\/]/;
/** Declarations at the edge of the line: two values at once, a property, what a call or a function called on the spot makes. */
const PAIR = /^const \[(\w+), (\w+)\] = (\w+\(.*\));$/gm;
const PROPERTY = /^(const \w+ = )(\w+\.\w+|\w+\(\w+\)\.\w+);$/gm;
/** What d3-time hangs on intervals we have no use for (one of them in the machine's zone) keeps them and all they are made of. */
const HUNG_ON = /^(?:millisecond|timeYear)\.every = [^]*?^};$/gm;
const MADE = /^((?:const|var) [\w$]+ = )(?=[\w$]+\(|\(function\b|\(\(\))/gm;

/**
 * Lets the bundle leave out what is not asked for of packages that come as one file. `sideEffects: false` speaks of whole
 * files; inside one, what a call or a property gives is kept unless the call is marked as pure.
 */
export const markPure = (code: string): string =>
  code
    .replace(HUNG_ON, '')
    .replace(PAIR, 'const $1$2 = $3;\nconst $1 = (() => $1$2[0])();\nconst $2 = (() => $1$2[1])();')
    .replace(PROPERTY, '$1(() => $2)();')
    .replace(MADE, '$1/* @__PURE__ */ ');

export function purePackages(): Plugin {
  return {
    name: 'dateline-pure-packages',
    apply: 'build',
    transform: {
      filter: { id: PACKAGES },
      handler: (code) => ({ code: markPure(code), map: null }),
    },
  };
}
