import { describe, expect, it } from 'vitest';
import { NOTHING, Selection } from './selection.svelte.ts';

describe('the selection', () => {
  it('is nothing, an event, or a quotation of an event', () => {
    const selection = new Selection();
    expect([selection.event, selection.quote, selection.liveQuote]).toEqual([undefined, undefined, undefined]);
    selection.select({ kind: 'event', event: 'address' });
    expect([selection.event, selection.quote]).toEqual(['address', undefined]);
    selection.select({ kind: 'quote', event: 'interview', quote: 'q2a' });
    expect([selection.event, selection.quote, selection.liveQuote]).toEqual(['interview', 'q2a', 'q2a']);
    selection.clear();
    expect(selection.selected).toEqual(NOTHING);
  });

  it('lets what is pointed at go before what is chosen, and gives it back', () => {
    const selection = new Selection();
    selection.select({ kind: 'quote', event: 'interview', quote: 'q2a' });
    selection.point({ kind: 'quote', event: 'address', quote: 'q3' });
    expect([selection.pointedEvent, selection.liveQuote, selection.quote]).toEqual(['address', 'q3', 'q2a']);
    selection.point({ kind: 'event', event: 'address' });
    expect(selection.liveQuote).toBe('q2a');
    selection.unpoint();
    expect([selection.pointedEvent, selection.liveQuote]).toEqual([undefined, 'q2a']);
  });

  it('keeps what is chosen while pointing, and what is pointed at while choosing', () => {
    const selection = new Selection();
    selection.point({ kind: 'event', event: 'address' });
    selection.select({ kind: 'event', event: 'interview' });
    selection.clear();
    expect(selection.pointedEvent).toBe('address');
    selection.unpoint();
    expect(selection.pointed).toEqual(NOTHING);
  });

  it('marks what is pressed before it is chosen, until anything is chosen or nothing', () => {
    const selection = new Selection();
    selection.select({ kind: 'event', event: 'address' });
    selection.press('interview');
    expect([selection.marked, selection.event]).toEqual(['interview', 'address']);
    selection.select({ kind: 'event', event: 'interview' });
    expect([selection.marked, selection.event, selection.pressed]).toEqual(['interview', 'interview', undefined]);
    selection.press('address');
    selection.clear();
    expect([selection.marked, selection.pressed]).toEqual([undefined, undefined]);
  });
});
