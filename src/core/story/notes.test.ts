import { describe, expect, it } from 'vitest';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { notesOf, readNotes, withNotes, withoutNotes } from './notes.ts';

describe('a presenter’s notes', () => {
  it('leave a story without a trace, and come back to it whole', () => {
    const notes = notesOf(story);
    const quiet = withoutNotes(story);
    expect(notes && Object.keys(notes.steps).length).toBeGreaterThan(7);
    for (const { notes: own } of story.steps)
      for (const text of Object.values(own ?? {})) expect(JSON.stringify(quiet)).not.toContain(text);
    const read = readNotes(JSON.stringify(notes));
    expect(read && withNotes(quiet, read)).toEqual(story);
    expect(notesOf(quiet)).toBeUndefined();
  });

  it('are not taken from another story, nor from what is no file of notes', () => {
    const quiet = withoutNotes(story);
    const notes = { ...notesOf(story)!, story: 'another' };
    expect(withNotes(quiet, notes)).toBe(quiet);
    for (const text of ['', '{', '[]', '{"format":"dateline-notes","version":2}', 'null'])
      expect(readNotes(text)).toBeUndefined();
  });
});
