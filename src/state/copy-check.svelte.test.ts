import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '../core/base/result.ts';
import { CopyChecking } from './copy-check.svelte.ts';

/** A check that answers when told, or `stopped` when it is. */
function byHand() {
  const answers: ((answer: Result<string, string>) => void)[] = [];
  const checking = new CopyChecking<string, string>(
    (_, signal) =>
      new Promise((resolve) => {
        answers.push(resolve);
        signal.addEventListener('abort', () => {
          resolve(err('stopped'));
        });
      }),
  );
  return { checking, answers };
}

describe('a check of a copy', () => {
  it('waits, works, and shows what was found or why not', async () => {
    const { checking, answers } = byHand();
    expect(checking.phase).toEqual({ kind: 'idle' });
    const first = checking.run('text');
    expect(checking.phase).toEqual({ kind: 'working' });
    answers[0]?.(ok('found'));
    await first;
    expect(checking.phase).toEqual({ kind: 'done', value: 'found' });
    const second = checking.run('');
    answers[1]?.(err('empty'));
    await second;
    expect(checking.phase).toEqual({ kind: 'refused', error: 'empty' });
  });

  it('gives up an earlier one for a later one, whichever ends first', async () => {
    const { checking, answers } = byHand();
    const first = checking.run('one');
    const second = checking.run('two');
    await first;
    expect(checking.phase).toEqual({ kind: 'working' });
    answers[0]?.(ok('of the first'));
    answers[1]?.(ok('of the second'));
    await second;
    expect(checking.phase).toEqual({ kind: 'done', value: 'of the second' });
  });

  it('stops when told, and may be told when nothing runs', async () => {
    const { checking } = byHand();
    checking.stop();
    const run = checking.run('text');
    checking.stop();
    await run;
    expect(checking.phase).toEqual({ kind: 'refused', error: 'stopped' });
  });
});
