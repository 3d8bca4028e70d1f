import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { early } from './early-script.ts';
import { hostScripts } from './host-script.ts';
import { lean, modulePreload, optimization } from './lean.ts';
import { prerender } from './prerender.ts';
import { stories } from './stories.ts';

/**
 * Builds `embed.html` beside the page, by itself. Sharing chunks between the two would make each of them fetch what only
 * the other needs at once, and compress worse in pieces: 9 kB for the page, 5 kB for the frame.
 */
export function embedEntry(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline-embed-entry',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const { root, base, publicDir, resolve, build: wanted, mode } = config;
      const built = await build({
        root,
        base,
        mode,
        publicDir,
        configFile: false,
        logLevel: 'error',
        resolve: { alias: resolve.alias },
        plugins: [svelte(), ...lean(), stories(), prerender({ pages: false }), early(), hostScripts()],
        build: {
          target: wanted.target,
          outDir: wanted.outDir,
          write: false,
          copyPublicDir: false,
          modulePreload,
          rolldownOptions: { input: { embed: 'embed.html' }, optimization },
        },
      });
      for (const { output } of [built].flat().flatMap((one) => ('output' in one ? [one] : [])))
        for (const file of output)
          if (file.fileName === 'embed.html' || /^assets\/(?!reading-)/.test(file.fileName))
            this.emitFile({
              type: 'asset',
              fileName: file.fileName,
              source: file.type === 'chunk' ? file.code : file.source,
            });
    },
  };
}
