import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerOf } from '../../tests/components/explorer.ts';
import { decodeAddress, encodeAddress } from '../core/view-state/address.ts';
import { spanOfRange } from '../core/view-state/time-range.ts';
import { AXES, CLOCKS, GAPS, LANE_GROUPINGS, THEMES, VIEWS, type ViewState } from '../core/view-state/view-state.ts';
import { story } from '../stories/kharkiv-2022/story.ts';
import { neighbour } from './neighbour.ts';
import { zoneName } from './zone-name.ts';

const EVENTS = story.events.map(({ id }) => id);

describe('a view of the story', () => {
  it('is empty as the story opens', () => {
    expect(explorerOf().viewState).toEqual({});
  });

  it('is taken on and given back the same', () => {
    const day = fc
      .integer({ min: 0, max: 180 })
      .map((n) => new Date(Date.UTC(2022, 2, 1 + n)).toISOString().slice(0, 10));
    const time = fc
      .tuple(day, day)
      .filter(([from, to]) => from !== to)
      .map((ends) => ends.toSorted())
      .map(([from, to]) => ({ from: from ?? '', to: to ?? '' }));
    const common = {
      time,
      view: fc.constantFrom(...VIEWS),
      lanes: fc.constantFrom(...LANE_GROUPINGS.filter((lanes) => lanes !== 'place')),
      basis: fc.constant(['article']),
      zone: fc.constantFrom(...CLOCKS.filter((clock) => clock !== 'story')),
      axis: fc.constantFrom(...AXES),
      gaps: fc.constantFrom(...GAPS),
      theme: fc.constantFrom(...THEMES.filter((theme) => theme !== 'auto')),
      lang: fc.constantFrom('fr', 'en'),
    };
    const states = fc.oneof(
      fc.record({ ...common, event: fc.constantFrom(...EVENTS) }, { requiredKeys: ['time'] }),
      fc.record({ ...common, quote: fc.constantFrom(...story.quotes.map(({ id }) => id)) }, { requiredKeys: ['time'] }),
    );
    const explorer = explorerOf();
    fc.assert(
      fc.property(states, (state: ViewState) => {
        expect(explorer.apply(state)).toEqual([]);
        expect(explorer.viewState).toEqual({
          ...state,
          ...(explorer.viewState.lang ? { lang: explorer.viewState.lang } : {}),
        });
        // And through an address.
        expect(decodeAddress(encodeAddress(explorer.viewState)).state).toEqual(explorer.viewState);
      }),
    );
  });

  it('holds the same stretch of time when gaps are folded, and moves in what is drawn', async () => {
    const explorer = explorerOf();
    const { viewport } = explorer;
    explorer.apply({ time: { from: '2022-02-20', to: '2022-10-05' } });
    const { view, whole } = viewport;
    const even = viewport.drawn();
    expect(even).toBe(view);
    explorer.readAxis({ gaps: 'fold' });
    await Promise.resolve();
    expect(explorer.axis?.folds).toHaveLength(2);
    expect(viewport.view).toBe(view);
    expect(viewport.drawn().to - viewport.drawn().from).toBeLessThan((even.to - even.from) / 2);
    // Every event stays where its time is drawn.
    expect(explorer.drawn.items).toHaveLength(explorer.itemised.items.length);
    expect(explorer.drawn.asOf).toBeLessThan(explorer.resolution.asOf);
    // A pan goes as far in what is drawn, whatever it goes over, and back to the millisecond.
    const length = viewport.drawn().to - viewport.drawn().from;
    viewport.zoomBy(4);
    const from = viewport.drawn().from;
    viewport.panBy(-0.5);
    expect((from - viewport.drawn().from) / (length / 4)).toBeCloseTo(0.5, 3);
    viewport.panBy(0.5);
    viewport.zoomBy(0.25);
    expect(Math.abs(viewport.view.from - view.from)).toBeLessThan(60_000);
    // What is open is narrower no more; what is asked anew is folded again.
    const fold = explorer.axis?.folds[0];
    explorer.axis?.toggle(fold?.from ?? 0);
    expect(explorer.axis?.folds.map(({ open }) => open)).toEqual([true, false]);
    viewport.reveal({ from: fold?.from ?? whole.from, to: fold?.to ?? whole.to });
    explorer.readAxis({});
    expect(explorer.axis).toBeUndefined();
    expect(explorer.viewState.gaps).toBeUndefined();
  });

  it('writes minutes where days would lie elsewhere', async () => {
    const explorer = explorerOf();
    explorer.apply({ axis: 'order', time: { from: '2022-02-20T10:00', to: '2022-10-05T12:30' } });
    expect(explorer.viewState.time?.from).toBe('2022-02-20');
    await Promise.resolve();
    expect(explorer.viewState).toEqual({ axis: 'order', time: { from: '2022-02-20T10:00', to: '2022-10-05T12:30' } });
    expect(explorer.axis?.note()).toContain('not to scale');
  });

  it('leaves out what it does not say, language apart', () => {
    const explorer = explorerOf();
    explorer.apply({
      event: 'address',
      lanes: 'speaker',
      theme: 'dark',
      basis: ['article'],
      lang: 'fr',
      time: { from: '2022', to: '2022' },
    });
    explorer.apply({});
    expect(explorer.viewState).toEqual({ lang: 'fr' });
  });

  it('names what it asks for that is not there, shows the whole story, and keeps the rest', () => {
    const explorer = explorerOf();
    expect(explorer.apply({ event: 'nobody', quote: 'q99', theme: 'dark' })).toEqual([
      { kind: 'quote', id: 'q99' },
      { kind: 'event', id: 'nobody' },
    ]);
    expect(explorer.selection.selected).toEqual({ kind: 'none' });
    expect(explorer.viewport.view).toEqual(explorer.viewport.everything);
    expect(explorer.preferences.theme).toBe('dark');
  });

  it('lets a quotation go before an event, and an event stand in for an unknown quotation', () => {
    const explorer = explorerOf();
    expect(explorer.apply({ event: 'address', quote: 'q12a' })).toEqual([]);
    expect(explorer.selection.selected).toEqual({ kind: 'quote', event: 'interview', quote: 'q12a' });
    expect(explorer.apply({ event: 'address', quote: 'q99' })).toEqual([{ kind: 'quote', id: 'q99' }]);
    expect(explorer.selection.selected).toEqual({ kind: 'event', event: 'address' });
  });

  it('stays home for an event in the opening view, and goes where one out of it is', () => {
    const explorer = explorerOf();
    explorer.apply({ event: 'address' });
    expect(explorer.viewport.view).toEqual(explorer.viewport.home);
    explorer.apply({ event: 'invasion' });
    const { view, home } = explorer.viewport;
    const extent = explorer.extentOf('invasion');
    expect(extent && extent.from > view.from && extent.to < view.to).toBe(true);
    expect(view.to - view.from).toBe(home.to - home.from);
  });

  it('takes a time from a link as it is', () => {
    const explorer = explorerOf();
    const time = { from: '2022-09-20', to: '2022-09-22' };
    explorer.apply({ time, event: 'invasion' });
    expect(explorer.viewport.view).toEqual(spanOfRange(time, explorer.viewport.whole));
  });
});

describe('the story explored', () => {
  it('orders every event, dated before undated, and loses none', () => {
    const { order, dated, undated, shown } = explorerOf();
    expect(order.map(({ id }) => id).sort()).toEqual([...EVENTS].sort());
    expect([...dated, ...undated]).toEqual(shown);
    expect(undated.length).toBeGreaterThan(0);
  });

  it('puts the context away and brings it back', () => {
    const explorer = explorerOf();
    const context = story.events.filter(({ basis }) => basis === 'context').length;
    explorer.filters.context = false;
    expect(explorer.shown).toHaveLength(EVENTS.length - context);
    expect(explorer.shown.every(({ basis }) => basis === 'article')).toBe(true);
    expect(explorer.viewState).toEqual({ basis: ['article'] });
    explorer.filters.context = true;
    expect(explorer.shown).toHaveLength(EVENTS.length);
  });

  it('has lanes by place, by speaker or one, none of them empty', () => {
    const explorer = explorerOf();
    for (const lanes of LANE_GROUPINGS) {
      explorer.preferences.lanes = lanes;
      const { items, lanes: heads } = explorer.itemised;
      expect(items.map(({ id }) => id)).toEqual(explorer.dated.map(({ id }) => id));
      expect(new Set(items.map(({ lane }) => lane))).toEqual(new Set(heads.keys()));
    }
    expect(explorer.itemised.lanes).toHaveLength(1);
  });

  it('speaks the reader’s language, and the story’s where it has not that', () => {
    const explorer = explorerOf({ lang: 'de' });
    expect(explorer.text({ fr: 'oui', en: 'yes' })).toEqual({ text: 'oui', lang: 'fr' });
    explorer.setLang('en');
    expect(explorer.text({ fr: 'oui', en: 'yes' })).toEqual({ text: 'yes', lang: 'en' });
    expect(explorer.viewState.lang).toBe('en');
  });

  it('lights what the chosen or pointed event answers, supports or contests', () => {
    const explorer = explorerOf();
    expect(explorer.linked.size).toBe(0);
    explorer.selectEvent('shoigu-300000');
    expect([...explorer.linked]).toContain('interview');
    explorer.selection.point({ kind: 'quote', event: 'interview', quote: 'q12a' });
    expect([...explorer.linked]).toEqual(['shoigu-300000']);
    explorer.selection.unpoint();
    expect([...explorer.linked]).toContain('interview');
  });

  it('counts what is in view', () => {
    const explorer = explorerOf();
    explorer.viewport.showAll();
    expect(explorer.inView).toBe(explorer.dated.length);
    explorer.apply({ time: { from: '2022-03', to: '2022-04' } });
    expect(explorer.inView).toBe(0);
  });

  it('steps from event to event and stops at the ends', () => {
    const explorer = explorerOf();
    const first = explorer.shown[0]?.id ?? '';
    const second = explorer.shown[1]?.id ?? '';
    const last = explorer.shown.at(-1)?.id ?? '';
    expect(neighbour(explorer, first, 1)?.id).toBe(second);
    expect(neighbour(explorer, second, -1)?.id).toBe(first);
    expect(neighbour(explorer, first, -1)).toBeUndefined();
    expect(neighbour(explorer, last, 1)).toBeUndefined();
  });

  it('opens and closes clusters, one by one and all at once', () => {
    const explorer = explorerOf();
    explorer.toggleCluster('0:a+2');
    explorer.toggleCluster('1:b+3');
    expect([...explorer.openClusters]).toEqual(['0:a+2', '1:b+3']);
    explorer.toggleCluster('0:a+2');
    expect([...explorer.openClusters]).toEqual(['1:b+3']);
    explorer.closeClusters();
    expect(explorer.openClusters.size).toBe(0);
  });

  it('brings what is chosen into view, and leaves the view where it is there already', () => {
    const explorer = explorerOf();
    explorer.selectEvent('address');
    expect(explorer.viewport.view).toEqual(explorer.viewport.home);
    explorer.selectEvent('counter-offensive-disclosed');
    const extent = explorer.extentOf('counter-offensive-disclosed');
    expect(extent && extent.from >= explorer.viewport.view.from).toBe(true);
    const { view } = explorer.viewport;
    explorer.selectEvent('uk-headline');
    expect(explorer.viewport.view).toEqual(view);
  });

  it('reads another clock once its resolver is there, and moves only what has a clock time', async () => {
    const explorer = explorerOf();
    const before = new Map(EVENTS.map((id) => [id, explorer.extentOf(id)?.from]));
    explorer.setClock('reader');
    expect(explorer.extentOf('broadcast-0900')?.from).toBe(before.get('broadcast-0900'));
    await Promise.resolve();
    await Promise.resolve();
    expect(explorer.extentOf('broadcast-0900')?.from).toBe((before.get('broadcast-0900') ?? 0) - 7 * 3_600_000);
    const moved = EVENTS.filter((id) => explorer.extentOf(id)?.from !== before.get(id));
    expect(moved).toEqual(['broadcast-0900']);
    explorer.setClock('story');
    expect(explorer.extentOf('broadcast-0900')?.from).toBe(before.get('broadcast-0900'));
  });

  it('names a zone by its city and its offset on the story’s day', () => {
    const explorer = explorerOf();
    expect(zoneName(explorer, 'Europe/Kyiv')).toBe('Kyiv, UTC+3');
    expect(zoneName(explorer, 'America/New_York')).toBe('New York, UTC−4');
  });

  it('is one of several that do not meet', () => {
    const [one, two] = [explorerOf(), explorerOf()];
    one.selectEvent('address');
    one.viewport.showAll();
    expect(two.viewState).toEqual({});
  });
});

describe('a story in none of the reader’s first languages', () => {
  const told = (languages: readonly string[]): string => {
    const explorer = explorerOf({ lang: 'uk', languages });
    return explorer.text(story.title).lang;
  };
  it('is told in the next of them it has, else in its own', () => {
    expect(told(['uk-UA', 'en-GB', 'fr'])).toBe('en');
    expect(told(['uk', 'fr-CA', 'en'])).toBe('fr');
    expect(told(['uk'])).toBe(story.languages[0]);
  });
});
