import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PRESENT_COMMANDS, type PresentCommand } from '../../src/core/view-state/present-keys.ts';
import { presentWords } from '../../src/i18n/present-words.ts';
import More from '../../src/shells/present/More.svelte';
import { resting } from '../../src/shells/present/resting.attach.ts';

// There is no modal dialog here: it is shown in place.
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};

describe('what a talk’s controls do', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rest when the pointer does, from the start and after keys, and come back for Tab', () => {
    vi.useFakeTimers();
    const told: boolean[] = [];
    const end = resting((idle) => told.push(idle))();
    const press = (key: string): void => {
      dispatchEvent(new KeyboardEvent('keydown', { key }));
    };
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([true]);
    dispatchEvent(new Event('pointermove'));
    vi.advanceTimersByTime(2000);
    press('ArrowRight');
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([true, false]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([true, false, true]);
    press('ArrowRight');
    expect(told).toHaveLength(3);
    press('Tab');
    expect(told.at(-1)).toBe(false);
    end();
    vi.advanceTimersByTime(9000);
    expect(told.at(-1)).toBe(false);
  });

  it('list every command once as a button, and run what is pressed', async () => {
    const words = presentWords('en');
    const run: string[] = [];
    const onrun = (command: PresentCommand): void => void run.push(command);
    render(More, { words, onrun, onclose: () => run.push('closed') });
    for (const command of PRESENT_COMMANDS.filter((one) => one !== 'back'))
      expect(screen.getAllByText(words.commands[command], { selector: 'button' })).toHaveLength(1);
    await userEvent.click(screen.getByText(words.commands.laser, { selector: 'button' }));
    expect(run).toEqual(['closed', 'laser']);
  });
});
