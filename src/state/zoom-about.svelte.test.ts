import { describe, expect, it } from 'vitest';
import { explorerOf } from '../../tests/components/explorer.ts';
import { zoomAbout } from './zoom-about.ts';

describe('zoom by a button', () => {
  const shareOf = (explorer: ReturnType<typeof explorerOf>, id: string): number => {
    const { from, to } = explorer.viewport.view;
    const extent = explorer.extentOf(id)!;
    return ((extent.from + extent.to) / 2 - from) / (to - from);
  };

  it('goes around the event that is chosen, and sooner around the one last come to', () => {
    const explorer = explorerOf();
    explorer.selectEvent('interview');
    const at = shareOf(explorer, 'interview');
    for (let press = 0; press < 3; press++) zoomAbout(explorer, 1.5);
    expect(shareOf(explorer, 'interview')).toBeCloseTo(at, 2);
    const other = explorerOf();
    other.selectEvent('interview');
    other.focused = 'izium-kupiansk-retaken';
    const there = shareOf(other, 'izium-kupiansk-retaken');
    for (let press = 0; press < 3; press++) zoomAbout(other, 1.5);
    expect(shareOf(other, 'izium-kupiansk-retaken')).toBeCloseTo(there, 2);
  });

  it('goes around the middle where neither is in view', () => {
    const explorer = explorerOf();
    explorer.selectEvent('interview');
    explorer.viewport.panBy(-3);
    const { from, to } = explorer.viewport.view;
    zoomAbout(explorer, 2);
    const { view } = explorer.viewport;
    expect((view.from + view.to) / 2).toBeCloseTo((from + to) / 2, -1);
    expect(view.to - view.from).toBeCloseTo((to - from) / 2, -1);
  });
});
