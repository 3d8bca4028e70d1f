/** When a source was published, in words: a clock reading always with the offset it is read with. */
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Source } from '../story/types.ts';
import { isClock } from '../time/date-words.ts';
import { timeInWords } from '../time/words.ts';
import { civilAt, instantAt, offsetAt, offsetLabel } from '../time/zone.ts';
import { publishedTime } from './three-times.ts';

/** `zone`: whose clock it is read on. Undefined where the date is not known. */
export function publishedInWords(
  index: StoryIndex,
  source: Source,
  resolution: Resolution,
  zone: string,
  lang: string,
): string | undefined {
  const resolved = publishedTime(index, source, resolution, (at) => civilAt(at, zone));
  if (!resolved) return undefined;
  const clock = isClock(resolved.precision);
  const zoneLabel = offsetLabel(offsetAt(instantAt(resolved.start.from, zone, 'earlier'), zone), lang);
  return timeInWords({ resolved, ...(clock ? { zoneLabel } : {}) }, lang);
}
