/**
 * Stands in for Svelte's deep state in the bundle. `$state` holds plain values here and `$state.raw` all others (a lint rule
 * sees to it), so nothing is ever wrapped. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
const same = <T>(value: T): T => value;
export { same as proxy, same as get_proxied_value };
export const is = (a: unknown, b: unknown): boolean => Object.is(a, b);
