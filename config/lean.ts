import { readFile } from 'node:fs/promises';
import { transformWithOxc, type Plugin } from 'vite';
import { purePackages } from './pure-packages.ts';

const unused = (name: string): string => new URL(`./unused/${name}.ts`, import.meta.url).pathname;
/** Parts of Svelte that its one entry names, and that no page has at first. */
const LATER_SVELTE =
  /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/](?:blocks[\\/]key|elements[\\/]misc)\.js$/;
/** What of Svelte asks whether a template has to wait. */
const SETS_UP_TEMPLATES = /[\\/](?:reactivity[\\/]effects|elements[\\/]attributes)\.js$/;
const INSIDE_SVELTE = /[\\/]node_modules[\\/]svelte[\\/]/;

/** What comes later shares little but what the page has: only its styles are asked for beside it. */
export const modulePreload = {
  polyfill: false,
  resolveDependencies: (_: string, files: string[]): string[] => files.filter((file) => file.endsWith('.css')),
};

/** Constants are written where they are used, also across modules. */
export const optimization = { inlineConst: { mode: 'all', pass: 3 } } as const;

/** What a build leaves out of every page, and why: docs/decisions/0005-what-the-first-page-leaves-out.md. */
export const lean = (): Plugin[] => [
  standIns(),
  svelteConstants(),
  preloadHelper(),
  plainImports(),
  purePackages(),
  firstTogether(),
];

/** Parts of Svelte that no page reaches, for which a constant lets the bundler leave out what depends on them. */
function standIns(): Plugin {
  return {
    name: 'dateline-stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\..*\/(?:hydration|proxy|shared\/attributes|async|flags\/index)\.js$/ },
      handler: (id, importer = '') =>
        INSIDE_SVELTE.test(importer) && (!id.endsWith('/async.js') || SETS_UP_TEMPLATES.test(importer))
          ? unused(`svelte-${id.replace(/(?:\/index)?\.js$/, '').replace(/^.*\//, '')}`)
          : undefined,
    },
  };
}

/** Our pages are HTML; and what a signal nobody asks for would be ended with needs no sentence. */
const CONSTANTS = [
  [/(export const IS_XHTML =)[^;]*;/, '$1 false;'],
  [/(class StaleReactionError extends Error \{)[^}]*\}/, '$1}'],
] as const;

function svelteConstants(): Plugin {
  return {
    name: 'dateline-svelte-constants',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]constants\.js$/ },
      handler(code) {
        let lean = code;
        for (const [found, instead] of CONSTANTS) {
          if (!found.test(lean)) this.error(`Svelte has moved what ${String(found)} finds.`);
          lean = lean.replace(found, instead);
        }
        return { code: lean, map: null };
      },
    },
  };
}

function preloadHelper(): Plugin {
  return {
    name: 'dateline-preload-helper',
    apply: 'build',
    transform: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      async handler() {
        const file = unused('preload-helper');
        const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
        return { code, map: null };
      },
    },
  };
}

/** An import with no styles to wait for, as Vite and the minifier write it: with the helper, or asking for one name of it. */
const NOTHING_TO_WAIT_FOR =
  /[\w$]+\((?:async\(\)=>\{let\{[^{}]*\}=await (import\(`[^`]*`\));return\{[^{}]*\}\}|\(\)=>(import\(`[^`]*`\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?)),\[\],import\.meta\.url\)/g;

/** Where they are asked for from, which our helper knows. */
const FROM_WHERE = /(__vite__mapDeps\(\[[\d,]*\]\)),import\.meta\.url/g;

/** What waits for no styles needs no helper to wait: it is imported as it stands. Where the pattern fits nothing, nothing is lost. */
function plainImports(): Plugin {
  return {
    name: 'dateline-plain-imports',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            chunk.code = chunk.code
              .replace(NOTHING_TO_WAIT_FOR, (_, named?: string, whole?: string) => named ?? whole ?? '')
              .replace(FROM_WHERE, '$1');
      },
    },
  };
}

/**
 * What a page imports at once stands in one file, also where something that comes later wants a part of it: left to itself the
 * bundler cuts such parts off, and each piece compresses worse.
 */
function firstTogether(): Plugin {
  return {
    name: 'dateline-first-together',
    apply: 'build',
    outputOptions: (options) => ({
      ...options,
      // What changes a name is chance to a packer, and some fewer letters of it tell versions apart as well as eight.
      entryFileNames: 'assets/[name]-[hash:6].js',
      chunkFileNames: 'assets/[name]-[hash:7].js',
      assetFileNames: 'assets/[name]-[hash:6][extname]',
      codeSplitting: {
        groups: [
          {
            name(id, context) {
              const seen = new Set<string>();
              const isFirst = (module: string): boolean => {
                if (seen.has(module)) return false;
                seen.add(module);
                const info = context.getModuleInfo(module);
                return info !== null && (info.isEntry || info.importers.some(isFirst));
              };
              return isFirst(id) && !LATER_SVELTE.test(id) ? 'first' : null;
            },
          },
        ],
      },
    }),
  };
}
