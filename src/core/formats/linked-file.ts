import type { StoryEvent } from '../story/types.ts';
import { linkedData, type LinkedDataSetting } from './json-ld.ts';

/** A story's data set and some of its events in the words of schema.org, as one file of JSON-LD. Ends with a line feed. */
export function linkedFile(setting: LinkedDataSetting, events: readonly StoryEvent[]): string {
  const write = linkedData(setting);
  const file = { '@context': 'https://schema.org', '@graph': [write.dataset(), ...events.map(write.event)] };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
