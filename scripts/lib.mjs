// @ts-check
/** What the scripts share: where the repository is, and whether a module was started or imported. */
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Whether this module is the program that Node was asked to run.
 * @param {string} url `import.meta.url`
 */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1]);
