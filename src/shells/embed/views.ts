/** The views of a frame; each loads when it is first wanted. */
export const VIEWS = {
  timeline: () => import('./Stage.svelte'),
  list: () => import('./AsList.svelte'),
  table: () => import('./AsTable.svelte'),
  claims: () => import('./AsClaims.svelte'),
} as const;
export type FrameView = keyof typeof VIEWS;

/** Below this an axis says too little: a frame that nobody has chosen a view for is a list. */
const NARROW_PX = 480;

/**
 * The view a frame shows.
 * @param wanted by its reader or its address
 * @param widthPx of the frame; 0 while it is not known
 */
export const viewFor = (wanted: FrameView | undefined, widthPx: number): FrameView =>
  wanted ?? (widthPx > 0 && widthPx < NARROW_PX ? 'list' : 'timeline');

/** The parts a frame begins with, where they are there before it is put together. */
export type FirstViews = {
  readonly [view in 'timeline' | 'list']?: Awaited<ReturnType<(typeof VIEWS)[view]>>['default'] | undefined;
};

/** Loads what a frame begins with beside its story: it is drawn at once, and nothing comes in after it. */
export async function firstViews(view: FrameView): Promise<FirstViews> {
  try {
    if (view === 'timeline') return { timeline: (await VIEWS.timeline()).default };
    if (view === 'list') return { list: (await VIEWS.list()).default };
  } catch {
    // It is asked for once more where it is to be drawn, and what fails there is said there.
  }
  return {};
}
