/**
 * Stands in for Svelte's templates that wait, for those who only set up templates: nothing here awaits in a template (the
 * compiler refuses it), so all a template is made of is there at once. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
// @ts-expect-error Svelte describes no types of what compiled components call.
// eslint-disable-next-line svelte/no-svelte-internal -- It stands in for a part of just that.
import { derived as untyped } from 'svelte/internal/client';

const derived = untyped as (read: () => unknown) => unknown;

export const flatten = (
  _: readonly unknown[],
  reads: readonly (() => unknown)[],
  __: readonly unknown[],
  use: (values: unknown[]) => void,
): void => {
  use(reads.map((read) => derived(read)));
};
