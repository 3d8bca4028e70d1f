/**
 * SHA-256 of the published bytes of each shipped story and of its resolved times, as the build has checked them. Empty in
 * development.
 */
declare const __CHECKED_STORIES__: Readonly<Record<string, readonly [story: string, times: string]>>;

/** The script other people's pages load: its name, which has its hash in it, and the hash such a page may pin. */
declare const __HOST_SCRIPT__: { readonly file: string; readonly integrity: string };

/** The stories whose presenter's notes stand beside them. */
declare const __NOTED_STORIES__: readonly string[];

/** Whether this is the one-file edition, which holds its story and asks the network for nothing. */
declare const __EDITION__: boolean;
