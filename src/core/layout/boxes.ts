/** What a scene has written and drawn, as boxes that what comes over it must not cover. */
import type { Scene } from './scene.ts';

export interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Between a mark's ring and what comes to it. */
export const MARK_GAP = 6;

/** The words of labels as they show. */
export const labelAreas = (scene: Scene): readonly Area[] =>
  [...scene.marks, ...scene.clusters].flatMap(({ label }) =>
    label && label.shownPx > 0
      ? [{ x0: label.xPx, x1: label.xPx + label.shownPx, y0: label.yPx, y1: label.yPx + label.heightPx }]
      : [],
  );

/** Marks with what stands out of them, and the chips and lines of clusters. */
export const markAreas = (scene: Scene): readonly Area[] => [
  ...scene.marks.map(({ x0Px, x1Px, yPx }) => ({ x0: x0Px - MARK_GAP, x1: x1Px + MARK_GAP, y0: yPx, y1: yPx + 20 })),
  ...scene.clusters.map(({ x0Px, x1Px, yPx }) => ({ x0: x0Px, x1: x1Px, y0: yPx, y1: yPx + 24 })),
];

/** Everything that words must not cover. */
export const takenAreas = (scene: Scene): readonly Area[] => [...markAreas(scene), ...labelAreas(scene)];

export const meets = (a: Area, b: Area): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
