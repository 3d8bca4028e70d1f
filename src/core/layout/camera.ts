/** Where the view may go. A view is a span of time, never pixels. */
import { DAY, MINUTE, type Civil } from '../time/instant.ts';
import { duration, middle, span, type Span } from '../time/span.ts';

/** The closest a reader may come. */
export const MIN_VIEW = 10 * MINUTE;
/** Years 0001 to 9999, the ends of what a date of ours can say. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_800_000;

/**
 * The nearest allowed view: between ten minutes and four times the story, its middle within the story, so that the
 * reader can neither get stuck nor get lost.
 */
export function clampView(view: Span, whole: Span): Span {
  const longest = Math.min(Math.max(4 * duration(whole), 30 * DAY), LAST - FIRST);
  const length = Math.min(Math.max(duration(view), MIN_VIEW), longest);
  const centre = Math.min(Math.max(middle(view), whole.from), whole.to);
  const from = Math.min(Math.max(centre - length / 2, FIRST), LAST - length);
  return span(from, from + length);
}

/** Zooms in (`factor > 1`) or out, keeping `at` where it is on the screen. */
export function zoomAround(view: Span, factor: number, at: Civil): Span {
  return span(at - (at - view.from) / factor, at + (view.to - at) / factor);
}

/** Moves the view by a share of its own length. */
export const panBy = (view: Span, share: number): Span =>
  span(view.from + share * duration(view), view.to + share * duration(view));

/** The nearest view of the same length in which `what` is visible with a margin; the view itself when it already is. */
export function reveal(view: Span, what: Span, marginBefore = 0.08, marginAfter = 0.3): Span {
  const length = duration(view);
  const low = view.from + marginBefore * length;
  const high = view.to - marginAfter * length;
  if (what.from >= low && what.from <= high) return view;
  const shift = what.from < low ? what.from - low : what.from - high;
  return span(view.from + shift, view.to + shift);
}

/** The view that holds a span with room on both sides; more on the right, where titles stand. */
export function frame(what: Span, before = 0.12, after = 0.4): Span {
  const length = Math.max(duration(what), MIN_VIEW / 2);
  return span(what.from - before * length, what.to + after * length);
}

/** Where a link that names an event and no time goes: home, or moved and widened so that the event is in view. */
export function eventView(extent: Span, home: Span): Span {
  if (extent.from >= home.from && extent.from < home.to) return home;
  const length = Math.max(home.to - home.from, (extent.to - extent.from) * 1.5);
  return span(extent.from - length * 0.3, extent.from + length * 0.7);
}
