import type { StoryFile } from '../story/types.ts';

/** Words of the source that a record gives together with the passage in which they stand. */
export interface RecordedWords {
  readonly words: string;
  /** Where in the story. */
  readonly path: string;
}

/** Cues and time expressions, by the passage's id. Segments of quotations have rules of their own. */
export function recordedWords(story: StoryFile): Map<string, RecordedWords[]> {
  const found = new Map<string, RecordedWords[]>();
  const add = (path: string, words: string | undefined, passage: string | undefined): void => {
    if (words === undefined || passage === undefined) return;
    const list = found.get(passage);
    if (list === undefined) found.set(passage, [{ words, path }]);
    else list.push({ words, path });
  };
  for (const { id, cue } of story.attributions) add(`attributions/${id}/cue`, cue?.words, cue?.passage);
  for (const { id, time } of story.events) {
    add(`events/${id}/time`, time.words, time.passage);
    time.relative?.forEach(({ words, passage }, i) => {
      add(`events/${id}/time/relative/${String(i)}`, words, passage);
    });
  }
  return found;
}
