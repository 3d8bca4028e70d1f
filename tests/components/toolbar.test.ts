import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ViewName } from '../../src/core/view-state/view-state.ts';
import Toolbar from '../../src/shells/explore/Toolbar.svelte';
import { explorerOf } from './explorer.ts';

function show(view: ViewName = 'timeline', lang = 'en') {
  const explorer = explorerOf({ lang });
  const calls = { onfind: vi.fn(), onhelp: vi.fn() };
  render(Toolbar, { explorer, view, finding: false, ...calls });
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { explorer, press, ...calls };
}
const lengthOf = ({ from, to }: { from: number; to: number }): number => to - from;

describe('the toolbar', () => {
  it('is a toolbar with a name', () => {
    show();
    expect(screen.getByRole('toolbar', { name: 'Chronology view' })).toBeInTheDocument();
  });

  it('zooms by half, shows all and goes home', async () => {
    const { explorer, press } = show();
    const { home } = explorer.viewport;
    await press('Zoom in');
    expect(lengthOf(explorer.viewport.view)).toBeCloseTo(lengthOf(home) / 1.5, 0);
    await press('Zoom out');
    expect(lengthOf(explorer.viewport.view)).toBeCloseTo(lengthOf(home), 0);
    await press('All');
    expect(explorer.viewport.view).toEqual(explorer.viewport.everything);
    await press('Start');
    expect(explorer.viewport.view).toEqual(home);
  });

  it('pans by a quarter of the view', async () => {
    const { explorer, press } = show();
    const { home } = explorer.viewport;
    await press('Later');
    expect(explorer.viewport.view.from - home.from).toBeCloseTo(lengthOf(home) / 4, 0);
    await press('Earlier');
    expect(explorer.viewport.view.from).toBeCloseTo(home.from, 0);
  });

  it('switches between views and says which one it is', async () => {
    const { explorer, press } = show();
    const views = screen.getByRole('group', { name: 'Show as' });
    expect(within(views).getByRole('button', { pressed: true })).toHaveTextContent('Chronology');
    await press('List');
    expect(explorer.preferences.view).toBe('list');
  });

  it('sets the lanes', async () => {
    const { explorer } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'by speaker');
    // Once the press has been painted.
    await vi.waitFor(() => {
      expect(explorer.preferences.lanes).toBe('speaker');
    });
  });

  it('puts the context away and brings it back', async () => {
    const { explorer } = show();
    const box = screen.getByRole('checkbox', { name: 'Context' });
    expect(box).toBeChecked();
    await userEvent.click(box);
    expect(explorer.filters.context).toBe(false);
    await userEvent.click(box);
    expect(explorer.filters.context).toBe(true);
  });

  it('asks for the help and the search', async () => {
    const { press, onhelp, onfind } = show();
    await press('Shortcuts');
    expect(onhelp).toHaveBeenCalledOnce();
    await press('Search');
    expect(onfind).toHaveBeenCalledOnce();
  });

  it('has nothing of the axis where there is none', () => {
    show('list');
    for (const name of ['Zoom in', 'Zoom out', 'All', 'Earlier', 'Later'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('combobox', { name: 'Lanes' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Context' })).toBeInTheDocument();
  });

  it('names every button, and begins with the words it shows', () => {
    show('timeline', 'fr');
    for (const button of screen.getAllByRole('button')) {
      expect(button).toHaveAccessibleName();
      const shown = button.textContent.trim();
      if (shown !== '') expect(button).toHaveAccessibleName(new RegExp(`^${shown}`));
    }
  });
});
