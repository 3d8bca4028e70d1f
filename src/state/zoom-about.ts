import { civil } from '../core/time/instant.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Zooms around the event last come to by hand, else the chosen one, where it is in view; else around the middle. */
export function zoomAbout(explorer: Explorer, factor: number): void {
  const { viewport, selection } = explorer;
  const { from, to } = viewport.drawn();
  const seen = [explorer.focused, selection.event]
    .map((id) => (id === undefined ? undefined : explorer.extentOf(id)))
    .map((extent) => extent && viewport.drawn(extent))
    .find((extent) => extent && extent.from < to && extent.to >= from);
  viewport.zoomBy(factor, seen && civil((Math.max(seen.from, from) + Math.min(seen.to, to)) / 2));
}
