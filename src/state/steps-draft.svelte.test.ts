import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../core/story/notes.ts';
import { story } from '../stories/kharkiv-2022/story.ts';
import { StepsDraft } from './steps-draft.svelte.ts';

const ids = (draft: StepsDraft): string[] => draft.steps.map(({ id }) => id);

describe('a draft of steps', () => {
  it('undoes every change, one by one, and leaves the story alone', () => {
    const before = JSON.stringify(story.steps);
    const told: number[] = [];
    const draft = new StepsDraft(story.steps, (steps) => told.push(steps.length));
    expect(draft.add(0, 'event=address', { en: 'New' })).toBe(1);
    draft.move(1, 1);
    draft.write(2, 'fr', { caption: 'Nouveau', notes: 'Pour moi' });
    draft.time(2, 30);
    draft.show(2, 'quote=q3');
    draft.remove(0);
    expect(draft.steps[1]).toEqual({
      id: 'step-10',
      view: 'quote=q3',
      caption: { en: 'New', fr: 'Nouveau' },
      notes: { fr: 'Pour moi' },
      seconds: 30,
    });
    expect(draft.unsaved).toBe(true);
    let undone = 0;
    for (; draft.canUndo; undone += 1) draft.undo();
    expect(undone).toBe(6);
    expect(draft.steps).toBe(story.steps);
    expect(draft.unsaved).toBe(false);
    expect(told).toHaveLength(12);
    expect(JSON.stringify(story.steps)).toBe(before);
  });

  it('has parts in its steps, each changed by itself and undone like all else', () => {
    const draft = new StepsDraft([{ id: 'a', view: 'event=address', caption: { en: 'One' } }]);
    expect(draft.addPart(0, 'quote=q3')).toBe(0);
    expect(draft.addPart(0, 'quote=q5a')).toBe(1);
    draft.writePart(0, 0, 'en', { caption: 'First', notes: 'Slowly' });
    expect(draft.movePart(0, 0, 1)).toBe(1);
    expect(draft.movePart(0, 1, 1)).toBe(1);
    draft.showPart(0, 0, 'quote=q8');
    expect(draft.steps[0]?.substeps).toEqual([
      { view: 'quote=q8' },
      { view: 'quote=q3', caption: { en: 'First' }, notes: { en: 'Slowly' } },
    ]);
    // A caption that is taken away leaves the step's.
    draft.writePart(0, 1, 'en', { caption: ' ' });
    expect(draft.steps[0]?.substeps?.[1]).toEqual({ view: 'quote=q3', notes: { en: 'Slowly' } });
    draft.removePart(0, 0);
    draft.removePart(0, 0);
    expect(draft.steps[0]).not.toHaveProperty('substeps');
    // Nothing there, nothing done.
    const past = draft.steps;
    draft.removePart(0, 0);
    draft.writePart(3, 0, 'en', { caption: 'x' });
    expect(draft.steps).toBe(past);
    for (; draft.canUndo;) draft.undo();
    expect(draft.steps[0]).toEqual({ id: 'a', view: 'event=address', caption: { en: 'One' } });
  });

  it('takes on what was noted of its steps until something is changed, and knows what is in no file', () => {
    const bare = withoutNotes(story).steps;
    const draft = new StepsDraft(bare);
    draft.complete(story.steps);
    expect([draft.steps, draft.unsaved]).toEqual([story.steps, false]);
    draft.remove(0);
    draft.complete(story.steps);
    expect(draft.steps).toHaveLength(story.steps.length - 1);
    const again = new StepsDraft(draft.steps, () => undefined, { unsaved: true });
    expect(again.unsaved).toBe(true);
    again.saved();
    expect(again.unsaved).toBe(false);
  });

  it('keeps a caption when its last words are taken away, and forgets other texts', () => {
    const draft = new StepsDraft([
      { id: 'a', view: '', caption: { en: 'One' }, notes: { en: 'Note' }, title: { en: 'T' } },
    ]);
    draft.write(0, 'en', { caption: ' ', notes: '', title: '' });
    expect(draft.steps).toEqual([{ id: 'a', view: '', caption: { en: 'One' } }]);
    // Nothing new is nothing to undo.
    draft.write(0, 'en', { caption: 'One' });
    draft.undo();
    expect(draft.canUndo).toBe(false);
  });

  it('gives every step a name of its own and keeps the ends', () => {
    const draft = new StepsDraft([{ id: 'step-2', view: '', caption: { en: 'a' } }]);
    draft.add(0, '', { en: 'b' });
    draft.add(-1, '', { en: 'c' });
    expect(new Set(ids(draft)).size).toBe(3);
    expect(ids(draft)[0]).toBe('step-4');
    expect(draft.move(0, -1)).toBe(0);
    expect(draft.move(2, 1)).toBe(2);
    draft.saved();
    expect(draft.unsaved).toBe(false);
  });
});
