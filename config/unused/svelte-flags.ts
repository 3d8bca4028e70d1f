/**
 * Stands in for Svelte's flags in the bundle. Nothing here is of Svelte 4, awaits in its markup or is traced, but a flag that could
 * be set keeps all that asks for it. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
export const async_mode_flag = false;
export const legacy_mode_flag = false;
export const tracing_mode_flag = false;
const none = (): never => {
  throw new Error('Svelte’s older and newer ways are left out of the bundle.');
};
export {
  none as enable_async_mode_flag,
  none as enable_legacy_mode_flag,
  none as disable_async_mode_flag,
  none as enable_tracing_mode_flag,
};
