import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { parseStory } from '../../src/core/story/parse.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import Notices from '../../src/shells/explore/Notices.svelte';
import small from '../fixtures/stories/small.json' with { type: 'json' };

const NOTICES = [
  { kind: 'noticeEvent', args: ['nobody'] },
  { kind: 'noticeQuote', args: ['q99'] },
  { kind: 'noticeField', args: ['view', 'tables'] },
] as const;
/** Two things that a file may want: fields nobody knows. */
const faulty = structuredClone(small) as unknown as { events: { colour?: string }[] };
faulty.events[0]!.colour = 'red';
faulty.events[1]!.colour = 'blue';
const { issues } = parseStory(JSON.stringify(faulty));

function show(notices: readonly (typeof NOTICES)[number][], found = issues, lang = 'en') {
  const onclose = vi.fn();
  render(Notices, { notices, issues: found, timeIssues: [], messages: messagesFor(lang), onclose });
  return { onclose };
}

describe('the notices', () => {
  it('are not there when there is nothing to say', () => {
    show([], []);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('name what a link asked for, in a region that is read out', () => {
    show(NOTICES, []);
    const region = screen.getByRole('status', { name: 'Notices' });
    expect(region).toHaveTextContent('There is no event “nobody” in this chronology.');
    expect(region).toHaveTextContent('There is no quotation “q99” in this chronology.');
    expect(region).toHaveTextContent('The address says view=tables, which we cannot read');
  });

  it('can be closed, unless they tell of the file', async () => {
    const { onclose } = show(NOTICES, []);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    show([]);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('count what a file wants and tell it in sentences', async () => {
    expect(issues).toHaveLength(2);
    show([]);
    expect(screen.getByRole('status')).toHaveTextContent('2 things in this file want attention. The rest is loaded.');
    await userEvent.click(screen.getByText('Show details'));
    const told = await screen.findAllByRole('listitem');
    expect(told).toHaveLength(2);
    expect(told.map((one) => one.textContent).join()).toMatch(/colour/);
  });

  it('say one thing as one', () => {
    show([], issues.slice(0, 1));
    expect(screen.getByRole('status')).toHaveTextContent('One thing in this file wants attention.');
  });

  it('speak the reader’s language', async () => {
    show(NOTICES, issues, 'fr');
    expect(screen.getByRole('status', { name: 'Avis' })).toHaveTextContent('nobody');
    expect((await screen.findAllByRole('listitem')).length).toBe(2);
  });
});
