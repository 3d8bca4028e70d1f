/**
 * Stands in for Svelte's hydration in the bundle. Pages are mounted, never hydrated: with a constant here the bundler sees
 * that no branch of it is reached. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
export const hydrating = false;
export const hydrate_node = undefined;
export const set_hydrating = (): void => undefined;
export const reset = (): void => undefined;
export const next = (): void => undefined;
export const hydrate_template = (): void => undefined;
const none = (): never => {
  throw new Error('Nothing is hydrated here: the page is mounted.');
};
export { none as set_hydrate_node, none as hydrate_next, none as skip_nodes, none as read_hydration_instruction };
