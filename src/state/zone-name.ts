import { isolate, isRightToLeft } from '../core/base/bidi.ts';
import { instantAt, offsetAt, offsetLabel } from '../core/time/zone.ts';
import type { Explorer } from './explorer.svelte.ts';

/** A zone as a reader knows it: a place of the story that keeps it, or its city, with the offset on the story's day. */
export function zoneName(explorer: Explorer, iana: string): string {
  const name = (iana.split('/').at(-1) ?? iana).replaceAll('_', ' ');
  // The zone's own city where the story speaks of it; a place that merely keeps its clock would name it wrongly.
  const place = explorer.index.story.places.find((p) => p.zone === iana && Object.values(p.name).includes(name));
  const city = place ? explorer.text(place.name).text : name;
  const offset = offsetAt(instantAt(explorer.resolution.asOf, iana, 'earlier'), iana);
  const { lang } = explorer.preferences;
  const shown = `${city}, ${offsetLabel(offset, lang)}`;
  return isRightToLeft(lang) ? isolate(shown) : shown;
}
