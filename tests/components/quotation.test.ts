import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import Quotation from '../../src/views/quotes/Quotation.svelte';
import { explorerOf } from './explorer.ts';

function show(id: string, options: { explorer?: Explorer; brief?: boolean } = {}) {
  const { explorer = explorerOf(), brief = false } = options;
  const quote = explorer.index.quotes.get(id)!;
  const oncopy = vi.fn();
  render(Quotation, { explorer, quote, href: `?quote=${id}`, oncopy, brief });
  return { explorer, quote, oncopy, figure: screen.getByRole('figure') };
}

describe('a quotation', () => {
  it('gives the words in their own language and its marks, whatever the interface speaks', () => {
    const { figure } = show('q12a');
    const words = within(figure).getAllByRole('blockquote')[0]!;
    expect(words).toHaveTextContent('« Je pense que nous devrions faire attention aux chiffres exacts »');
    expect(words.querySelector('[lang]')).toHaveAttribute('lang', 'fr');
  });

  it('says who speaks, how it was said, where it stands and how it was checked', () => {
    const { figure } = show('q12a');
    expect(figure).toHaveTextContent('Jens Stoltenberg');
    expect(figure).toHaveTextContent('direct quotation');
    expect(figure).toHaveTextContent('word for word in the translation');
    expect(within(figure).getByRole('link', { name: 'Paragraph 12 of the article' })).toHaveAttribute(
      'href',
      '?quote=q12a',
    );
  });

  it('tells a partial quotation from a direct one', () => {
    expect(show('q8').figure).toHaveTextContent('partial quotation');
  });

  it('says what the outlet has not verified', () => {
    expect(show('q8').figure).toHaveTextContent('not independently verified by the outlet');
  });

  it('marks what the editors put in, and a quotation that runs on', () => {
    const { figure } = show('q15b');
    expect(within(figure).getByTitle('Inserted by the article’s editors')).toHaveTextContent('[Ukraine]');
    expect(figure).toHaveTextContent('the quotation runs on');
    expect(within(figure).getAllByRole('blockquote')[0]).not.toHaveTextContent('»');
  });

  it('shows the original beside the translation, with its source', () => {
    const { figure } = show('q4');
    const [, original] = within(figure).getAllByRole('blockquote');
    expect(original).toHaveTextContent('“Ukraine is winning the war”');
    expect(original).toHaveAttribute('lang', 'en');
    expect(figure).toHaveTextContent('The original, from');
  });

  it('renders the words for those who do not read them, and for nobody else', () => {
    expect(show('q3').figure).toHaveTextContent('Our translation partial mobilisation');
    document.body.replaceChildren();
    expect(show('q3', { explorer: explorerOf({ lang: 'fr' }) }).figure).not.toHaveTextContent('partial mobilisation');
  });

  it('leads to what it contests in one activation', async () => {
    const { explorer } = show('q12a');
    await userEvent.click(screen.getByRole('button', { name: /^Contests/ }));
    expect(explorer.selection.selected).toEqual({ kind: 'event', event: 'shoigu-300000' });
  });

  it('is chosen by its link, which is left to the browser when a key is held', async () => {
    const { explorer } = show('q12a');
    const link = screen.getByRole('link');
    const user = userEvent.setup();
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(explorer.selection.selected).toEqual({ kind: 'none' });
    await user.click(link);
    expect(explorer.selection.selected).toEqual({ kind: 'quote', event: 'interview', quote: 'q12a' });
  });

  it('lights while it is pointed at or holds the focus', async () => {
    const { explorer, figure } = show('q12a');
    const user = userEvent.setup();
    await user.hover(figure);
    expect(explorer.selection.pointed).toEqual({ kind: 'quote', event: 'interview', quote: 'q12a' });
    expect(figure).toHaveAttribute('data-live', 'true');
    await user.unhover(figure);
    expect(explorer.selection.pointed).toEqual({ kind: 'none' });
    await user.tab();
    expect(explorer.selection.liveQuote).toBe('q12a');
    screen.getByRole('link').blur();
    expect(explorer.selection.liveQuote).toBeUndefined();
  });

  it('is copied with its source when asked', async () => {
    const { quote, oncopy } = show('q12a');
    await userEvent.click(screen.getByRole('button', { name: 'Copy with source' }));
    expect(oncopy).toHaveBeenCalledExactlyOnceWith(quote);
  });

  it('in short keeps who, how, where, proof and contest, and leaves the rest for later', () => {
    const { figure } = show('q12a', { brief: true });
    expect(figure).toHaveTextContent('Jens Stoltenberg');
    expect(figure).toHaveTextContent('word for word in the translation');
    expect(screen.getByRole('button', { name: /^Contests/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy with source' })).toBeNull();
  });
});
