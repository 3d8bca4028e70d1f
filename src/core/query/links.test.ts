import { describe, expect, it } from 'vitest';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import { follow, goBack, linksOf, NO_TRAIL } from './links.ts';

const index = indexStory(story);

describe('the links of an event', () => {
  it('are each other event once, what is contested first', () => {
    const links = linksOf(index, 'interview');
    expect(links[0]).toEqual({ event: 'shoigu-300000', incoming: false, kind: 'stance', type: 'disputes' });
    expect(new Set(links.map(({ event }) => event)).size).toBe(links.length);
    expect(links.map(({ event }) => event)).not.toContain('interview');
  });

  it('lead there and back: every link has its other end', () => {
    for (const { id } of story.events)
      for (const { event } of linksOf(index, id)) expect(linksOf(index, event).map((link) => link.event)).toContain(id);
  });

  it('hold every stance between two events and every relation', () => {
    const reached = story.events.flatMap(({ id }) => linksOf(index, id).map(({ event }) => `${id} ${event}`));
    for (const { from, to } of story.relations) expect(reached).toContain(`${from} ${to}`);
    for (const { from, to } of story.stances) {
      const [a, b] = [index.claims.get(from)?.event, index.claims.get(to)?.event];
      if (a !== undefined && b !== undefined && a !== b) expect(reached).toContain(`${a} ${b}`);
    }
  });
});

describe('a way along links', () => {
  const links = linksOf(index, 'interview');

  it('goes round through all of them from one event, and back the way it came', () => {
    let trail = NO_TRAIL;
    for (const [i, link] of [...links, links[0]!].entries()) {
      const step = follow(trail, links, 'interview', 1)!;
      expect(step.link).toBe(link);
      expect([step.nth, step.of]).toEqual([(i % links.length) + 1, links.length]);
      const back = goBack(step.trail)!;
      expect(back.event).toBe('interview');
      trail = back.trail;
    }
  });

  it('starts from the last one backwards', () => {
    expect(follow(NO_TRAIL, links, 'interview', -1)?.link).toBe(links.at(-1));
  });

  it('remembers more than one step, and ends where it began', () => {
    const first = follow(NO_TRAIL, links, 'interview', 1)!;
    const second = follow(first.trail, linksOf(index, first.link.event), first.link.event, 1)!;
    const once = goBack(second.trail)!;
    expect(once.event).toBe(first.link.event);
    const twice = goBack(once.trail)!;
    expect(twice.event).toBe('interview');
    expect(goBack(twice.trail)).toBeUndefined();
    expect(follow(NO_TRAIL, [], 'interview', 1)).toBeUndefined();
  });
});
