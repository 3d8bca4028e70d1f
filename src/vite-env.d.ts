/**
 * SHA-256 of the published bytes of each shipped story and of its resolved times, as the build has checked them. Empty in
 * development.
 */
declare const __CHECKED_STORIES__: Readonly<Record<string, readonly [story: string, times: string]>>;
