import type { LayoutItem } from './scene.ts';

/**
 * The event nearest in time in the next lane that has one, downwards (`1`) or upwards (`-1`). `items` in time order;
 * undated ones are passed over. Undefined at the outermost lane.
 */
export function inNextLane(items: readonly LayoutItem[], id: string, step: 1 | -1): LayoutItem | undefined {
  const here = items.find((item) => item.id === id);
  if (!here) return undefined;
  const lanes = [...new Set(items.filter((item) => item.mark !== 'order').map((item) => item.lane))].sort(
    (a, b) => a - b,
  );
  const lane = lanes[lanes.indexOf(here.lane) + step];
  if (lane === undefined) return undefined;
  const moment = (item: LayoutItem): number => (Number.isFinite(item.start.from) ? item.start.from : item.end.to);
  let best: LayoutItem | undefined;
  for (const item of items) {
    if (item.lane !== lane || item.mark === 'order') continue;
    if (!best || Math.abs(moment(item) - moment(here)) < Math.abs(moment(best) - moment(here))) best = item;
  }
  return best;
}

/**
 * The event before or after another among those of the open cluster it came out of; undefined at its ends, and where it is
 * in none. `open` holds names of clusters as `clusterId` makes them: lane, first member, how many.
 */
export function inOpenCluster(
  items: readonly LayoutItem[],
  open: ReadonlySet<string>,
  id: string,
  step: 1 | -1,
): LayoutItem | undefined {
  for (const name of open) {
    const [, lane, first, count] = /^(\d+):(.+)\+(\d+)$/.exec(name) ?? [];
    const inLane = items.filter((item) => item.lane === Number(lane) && item.mark !== 'order');
    const from = inLane.findIndex((item) => item.id === first);
    const members = from < 0 ? [] : inLane.slice(from, from + Number(count));
    const at = members.findIndex((item) => item.id === id);
    if (at >= 0) return members[at + step];
  }
  return undefined;
}
