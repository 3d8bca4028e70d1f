import { readFile } from 'node:fs/promises';
import { transformWithOxc, type Plugin } from 'vite';
import { press } from './press.ts';
import { purePackages } from './pure-packages.ts';
import { svelteCuts } from './svelte-cuts.ts';

const unused = (name: string): string => new URL(`./unused/${name}.ts`, import.meta.url).pathname;
/** Parts of Svelte that its one entry names, and that no page has at first. */
const LATER_SVELTE =
  /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]dom[\\/](?:blocks[\\/]key|elements[\\/]misc)\.js$/;
/** What of Svelte asks whether a template has to wait. */
const SETS_UP_TEMPLATES = /[\\/](?:reactivity[\\/]effects|elements[\\/]attributes)\.js$/;
/** Svelte's errors and warnings of a page: those that a page and a server share stay. */
const SVELTE_ERRORS = /^(?!.*shared).*\/(?:errors|warnings)\.js$/;
const SHARED_SVELTE = /[\\/]internal[\\/](?:shared|server)[\\/]/;
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
  svelteCuts(),
  preloadHelper(),
  purePackages(),
  firstTogether(),
  press(),
];

/** Parts of Svelte that no page reaches, for which a constant lets the bundler leave out what depends on them. */
function standIns(): Plugin {
  return {
    name: 'dateline-stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\..*\/(?:hydration|proxy|shared\/attributes|async|flags\/index|errors|warnings)\.js$/ },
      handler: (id, importer = '') =>
        SVELTE_ERRORS.test(id)
          ? INSIDE_SVELTE.test(importer) && !SHARED_SVELTE.test(importer)
            ? unused('svelte-errors')
            : undefined
          : INSIDE_SVELTE.test(importer) && (!id.endsWith('/async.js') || SETS_UP_TEMPLATES.test(importer))
            ? unused(`svelte-${id.replace(/(?:\/index)?\.js$/, '').replace(/^.*\//, '')}`)
            : undefined,
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

/** What each language of the interface has a part of: none comes without it. */
const EVERY_LANGUAGE = /[\\/]i18n[\\/]plural\.ts$/;
/** What a frame begins with, beside its story: one of these, by how wide it is. */
const STAGE = /[\\/]shells[\\/]embed[\\/]Stage\.svelte$/;
const LIST = /[\\/]shells[\\/]embed[\\/]AsList\.svelte$/;

/**
 * What a page imports at once stands in one file, also where something that comes later wants a part of it: left to itself the
 * bundler cuts such parts off, and each piece compresses worse. The same holds for a frame's chronology, which a narrow one does
 * without; what its list has in common with it comes with either.
 */
function firstTogether(): Plugin {
  return {
    name: 'dateline-first-together',
    apply: 'build',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [
          {
            name(id, context) {
              /** Whether an import leads from a module like that to this one. */
              const isReached = (from: (module: string, isEntry: boolean) => boolean): boolean => {
                const seen = new Set<string>();
                const leads = (module: string): boolean => {
                  if (seen.has(module)) return false;
                  seen.add(module);
                  const info = context.getModuleInfo(module);
                  return info !== null && (from(module, info.isEntry) || info.importers.some(leads));
                };
                return leads(id);
              };
              if (LATER_SVELTE.test(id)) return null;
              if (EVERY_LANGUAGE.test(id)) return 'first';
              if (isReached((_, isEntry) => isEntry)) return 'first';
              if (!isReached((module) => STAGE.test(module))) return null;
              return isReached((module) => LIST.test(module)) ? 'first' : 'stage';
            },
          },
        ],
      },
    }),
  };
}
