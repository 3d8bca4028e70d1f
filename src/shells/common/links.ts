import { decodeAddress, encodeAddress } from '../../core/view-state/address.ts';
import { addressOf } from '../../ports/address.ts';
import { inEdition } from '../../ports/edition.ts';
import { DEFAULT_STORY } from './loaded.ts';

/**
 * The address at which others see a view of a story that ships.
 *
 * @param view a query string; empty: as the story opens
 */
export function linkFor(story: string, view: string): string {
  const own = inEdition || story === DEFAULT_STORY ? '' : `story=${story}`;
  return addressOf(encodeAddress(decodeAddress(view).state, own));
}
