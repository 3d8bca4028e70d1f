/** What the stage does under a hand: gestures, keys, previews, and what shows as it is come closer to. Named in one file, so that all of it comes in one load. */
export { panZoom } from './pan-zoom.attach.ts';
export { previews } from './previews.attach.ts';
export { default as Said } from './Said.svelte';
export { keepFocus } from './keep-focus.attach.ts';
export { stageKeys } from './stage-keys.ts';
