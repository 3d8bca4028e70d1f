import { describe, expect, it } from 'vitest';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { printResolution, readResolution } from './resolution-json.ts';
import { resolveInZone } from './resolve.ts';

describe('a resolution as JSON', () => {
  it('is read back as it was, infinite bounds included', () => {
    const resolution = resolveInZone(story, story.zone);
    expect(readResolution(printResolution(resolution))).toEqual(resolution);
    expect([...resolution.times.values()].some((t) => t.end.to === Infinity)).toBe(true);
  });
});
