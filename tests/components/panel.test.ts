import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Quote } from '../../src/core/story/types.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import Panel from '../../src/views/quotes/Panel.svelte';
import { explorerOf } from './explorer.ts';

function show(explorer: Explorer = explorerOf()) {
  const calls = { oncopy: vi.fn(), oncopylink: vi.fn(), onclose: vi.fn() };
  render(Panel, { explorer, hrefOf: (quote: Quote) => `?quote=${quote.id}`, ...calls });
  return { explorer, ...calls };
}
const heading = () => screen.getByRole('heading', { level: 2 });

describe('the panel', () => {
  it('shows every quotation under its event while none is chosen', () => {
    show();
    expect(heading()).toHaveTextContent('13 quotations');
    const shown = screen.getAllByRole('figure').map((figure) => figure.dataset['quote']);
    expect(shown.toSorted()).toEqual(story.quotes.map(({ id }) => id).sort());
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(
      new Set(story.quotes.map(({ event }) => event)).size,
    );
  });

  it('leads from an event’s heading to the event', async () => {
    const { explorer } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Putin: “partial mobilisation”/ }));
    expect(explorer.selection.event).toBe('address');
    expect(heading()).toHaveTextContent('Putin announces a “partial mobilisation”');
    expect(screen.getAllByRole('figure')).toHaveLength(3);
  });

  it('says why it is empty, and offers the way out', async () => {
    const { explorer } = show();
    explorer.filters.toggle('basis', 'context');
    expect(await screen.findByText('What is searched for and filtered leaves no quotation.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(heading()).toHaveTextContent('13 quotations');
  });

  it('says when the filter leaves out the event it shows', async () => {
    const { explorer } = show();
    explorer.selectEvent('invasion');
    explorer.filters.toggle('basis', 'article');
    expect(await screen.findByText(/^The present filter leaves this event out/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(screen.queryByText(/^The present filter/)).not.toBeInTheDocument();
  });

  it('parts the sources of an event by a semicolon and a space', () => {
    const explorer = explorerOf();
    explorer.selectEvent('offensive-begins');
    show(explorer);
    expect(document.querySelector('.sources')).toHaveTextContent(/counteroffensive”; Delfi/);
  });

  it('is a region named by its heading, which can take the focus', async () => {
    const { explorer } = show();
    explorer.selectEvent('interview');
    expect(
      await screen.findByRole('region', { name: 'At the UN, Stoltenberg responds to Putin’s order' }),
    ).toBeInTheDocument();
    heading().focus();
    expect(heading()).toHaveFocus();
  });

  it('says when and where, in words, and what is known of it', async () => {
    const { explorer } = show();
    explorer.selectEvent('setbacks');
    expect(await screen.findByText(/about 14 September 2022/)).toBeInTheDocument();
    expect(screen.getByText('computed from the article')).toBeInTheDocument();
    explorer.selectEvent('invasion');
    expect(await screen.findByText('Context, outside the article')).toBeInTheDocument();
    explorer.selectEvent('quickest-end');
    expect(await screen.findByText('conditional')).toBeInTheDocument();
  });

  it('shows what is reported and not quoted, with who contests it one activation away', async () => {
    const { explorer } = show();
    explorer.selectEvent('shoigu-300000');
    const claims = (await screen.findByRole('heading', { name: 'Reported statements' })).parentElement!;
    expect(claims).toHaveTextContent('Some 300,000 men can expect to be called up.');
    expect(claims).toHaveTextContent('Sergei Shoigu');
    await userEvent.click(within(claims).getByRole('button', { name: /^Contested by/ }));
    expect(explorer.selection.event).toBe('interview');
  });

  it('sets two accounts of one fact side by side', async () => {
    const { explorer } = show();
    explorer.selectEvent('setbacks');
    expect((await screen.findAllByText('Does not agree with')).length).toBeGreaterThan(0);
  });

  it('offers the way back and a link', async () => {
    const { explorer, onclose, oncopylink } = show();
    explorer.selectEvent('address');
    await userEvent.click(await screen.findByRole('button', { name: 'All quotations' }));
    expect(onclose).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(oncopylink).toHaveBeenCalledOnce();
  });

  it('changes language with the interface', async () => {
    const { explorer } = show();
    explorer.selectEvent('address');
    explorer.setLang('fr');
    expect(await screen.findByRole('heading', { level: 2, name: /^Poutine annonce une «/ })).toHaveAttribute(
      'lang',
      'fr',
    );
    expect(screen.getByRole('button', { name: 'Toutes les citations' })).toBeInTheDocument();
  });

  it('leaves out the quotations of events that are filtered away', () => {
    const explorer = explorerOf();
    explorer.filters.context = false;
    show(explorer);
    expect(heading()).toHaveTextContent('13 quotations');
    expect(screen.queryByText('Context, outside the article')).toBeNull();
  });
});
