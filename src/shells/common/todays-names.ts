import { readQuery, writeQuery } from '../../ports/address.ts';

/** What other tools say, and names that were given up. */
export const OLD_NAMES = /[?&](tab|dark|range|group|context|fitchart|auto|plain|hideControls)=|=(chart|embedded)/;

/**
 * Says an old address in today's names, before anything else reads it. What knows them comes only for an address that has
 * some; where it cannot be had, the address is read as it stands.
 */
export async function sayTodaysNames(): Promise<void> {
  const query = readQuery();
  // An edition is newer than any old name.
  if (__EDITION__ || !OLD_NAMES.test(query)) return;
  const newer = await import('../../core/view-state/migrate-address.ts').catch(() => undefined);
  if (newer) writeQuery(newer.migrateAddress(query), 'replace');
}
