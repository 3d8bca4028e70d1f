import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Quote, StoryEvent } from '../../src/core/story/types.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import List from '../../src/views/list/List.svelte';
import { explorerOf } from './explorer.ts';

/** What follows each event, as whoever lists them would give it. */
const details = createRawSnippet<[StoryEvent, (quote: Quote) => string]>((event) => ({
  render: () => `<p>details of ${event().id}</p>`,
}));

function show(explorer: Explorer = explorerOf()) {
  const onopen = vi.fn();
  render(List, { explorer, onopen, details, hrefOf: ({ id }: Quote) => `?quote=${id}` });
  return { explorer, onopen };
}
const events = () => screen.getAllByRole('heading', { level: 4 });
const itemOf = (id: string) => document.getElementById(`event-${id}`)!;

describe('the list', () => {
  it('holds every event once, in the order of the story, each followed by its details', () => {
    const { explorer } = show();
    expect(events().map((heading) => within(heading).getByRole('button').dataset['event'])).toEqual(
      explorer.shown.map(({ id }) => id),
    );
    for (const { id } of story.events) expect(itemOf(id)).toHaveTextContent(`details of ${id}`);
  });

  it('groups them under the time they share, the undated last', () => {
    show();
    const periods = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(periods[0]).toBe('Thursday 24 February 2022');
    expect(periods.at(-1)).toBe('Order known, date not stated');
    const day = screen.getByRole('heading', { level: 3, name: 'Wednesday 21 September 2022' }).parentElement!;
    expect(within(day).getByRole('button', { name: /^Putin announces/ })).toBeInTheDocument();
  });

  it('says of each what place, standing and contest it has', () => {
    show();
    expect(itemOf('invasion')).toHaveTextContent('Ukraine · context');
    expect(itemOf('shoigu-300000')).toHaveTextContent('contested');
    expect(itemOf('if-putin-stops')).toHaveTextContent('conditional');
    expect(itemOf('address')).toHaveTextContent('3 quotations');
  });

  it('opens an event by its button', async () => {
    const { onopen } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Putin announces/ }));
    expect(onopen).toHaveBeenCalledExactlyOnceWith('address');
  });

  it('marks the chosen event and takes the focus along when it was followed from here', () => {
    const { explorer } = show();
    const button = within(itemOf('address')).getByRole('button');
    explorer.selectEvent('address');
    flushSync();
    expect(button).toHaveAttribute('aria-current', 'true');
    expect(button).not.toHaveFocus();
    within(itemOf('invasion')).getByRole('button').focus();
    explorer.selectEvent('interview');
    flushSync();
    expect(within(itemOf('interview')).getByRole('button')).toHaveFocus();
    expect(button).not.toHaveAttribute('aria-current');
  });

  it('leaves out what is filtered away', () => {
    const explorer = explorerOf();
    explorer.filters.context = false;
    show(explorer);
    expect(events()).toHaveLength(story.events.filter(({ basis }) => basis === 'article').length);
  });

  it('changes language with the interface', () => {
    const { explorer } = show();
    explorer.setLang('fr');
    flushSync();
    expect(screen.getByRole('heading', { level: 3, name: 'mercredi 21 septembre 2022' })).toBeInTheDocument();
    expect(itemOf('invasion')).toHaveTextContent('contexte');
  });
});
