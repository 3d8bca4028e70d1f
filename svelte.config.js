import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Whose each mark is: two components never share one. */
const taken = new Map();
/** @param {string} whole @param {string} css */
const short = (whole, css) => {
  let length = 2;
  while ((taken.get(whole.slice(0, length)) ?? css) !== css) length += 1;
  taken.set(whole.slice(0, length), css);
  return whole.slice(0, length);
};

export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // Stands on every styled element: as short as it may be and still be one component's.
    cssHash: ({ hash, css }) => `s${short(hash(css), css)}`,
  },
};
