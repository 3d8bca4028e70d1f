/** The views that are text; each loads when it is first wanted. */
export const AS_TEXT = {
  list: () => import('./AsList.svelte'),
  table: () => import('./AsTable.svelte'),
  claims: () => import('./AsClaims.svelte'),
} as const;
