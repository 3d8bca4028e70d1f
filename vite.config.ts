import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { editions } from './config/edition.ts';
import { embedEntry } from './config/embed-entry.ts';
import { hostScripts } from './config/host-script.ts';
import { lean, modulePreload, optimization } from './config/lean.ts';
import { prerender } from './config/prerender.ts';
import { presenterPage } from './config/presenter-page.ts';
import { previewHeaders } from './config/preview-headers.ts';
import { shipped } from './config/shipped.ts';
import { stories } from './config/stories.ts';

const unitSetup = './tests/components/setup.ts';

export default defineConfig({
  base: './',
  publicDir: 'static',
  resolve: {
    // docs/decisions/0005-what-the-first-page-leaves-out.md
    alias: Object.fromEntries(
      ['d3-color', 'd3-time-format', 'd3-transition'].map((name) => [
        name,
        new URL(`config/unused/${name}.ts`, import.meta.url).pathname,
      ]),
    ),
  },
  plugins: [
    svelte(),
    ...lean(),
    stories(),
    prerender(),
    hostScripts(),
    embedEntry(),
    presenterPage(),
    editions(),
    previewHeaders(),
    shipped(),
  ],
  build: {
    target: ['chrome123', 'firefox125', 'safari17.5'],
    modulePreload,
    rolldownOptions: { input: { index: 'index.html' }, optimization },
  },
  test: {
    // One would leave a core idle on a machine of two: what runs here does not wait for anything.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // Properties run by the thousand; a busy machine is no reason to fail them.
          testTimeout: 120_000 + 20 * Number(process.env['DATELINE_FUZZ'] ?? 0),
          include: [
            'src/core/**/*.test.ts',
            'src/stories/**/*.test.ts',
            'src/i18n/**/*.test.ts',
            'src/ports/**/*.test.ts',
            'src/views/**/*.test.ts',
            'tests/gates/**/*.test.ts',
          ],
          exclude: ['**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'unit',
          environment: 'jsdom',
          // A busy machine is no reason to fail here either.
          testTimeout: 60_000,
          include: ['src/**/*.svelte.test.ts', 'tests/components/**/*.test.ts'],
          setupFiles: [unitSetup],
        },
      },
    ],
  },
});
