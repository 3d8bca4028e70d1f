/** What each key of the chronology does: the commands of `core/view-state/keys.ts`, on one stage. */
import { inNextLane, inOpenCluster } from '../../core/layout/neighbours.ts';
import { follow, goBack, linksOf, NO_TRAIL, type EventLink, type Trail } from '../../core/query/links.ts';
import { inNextPeriod, periodLevel } from '../../core/time/period-step.ts';
import type { AxisTicks } from '../../core/time/ticks.ts';
import { commandOf, type Command } from '../../core/view-state/keys.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { stageWords } from '../../i18n/stage-words.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { neighbour } from '../../state/neighbour.ts';
import { zoomAbout } from '../../state/zoom-about.ts';

export interface StageKeysHost {
  readonly explorer: Explorer;
  /** The event that has the focus, or would get it. */
  readonly here: () => string | undefined;
  readonly ticks: () => AxisTicks | undefined;
  /** Puts the focus on an event, wherever it stands; nothing for undefined. */
  readonly focusOn: (event: string | undefined) => void;
  /** Puts an open cluster's events together again, the focus on what holds them. */
  readonly gather: () => void;
  readonly open: (event: string) => void;
  readonly close: () => void;
  readonly help: () => void;
  /** Moves to the search field, where there is one. */
  readonly search: (() => void) | undefined;
  readonly say: (text: string) => void;
}

/** Answers the keys that are ours, and leaves all others to the browser. */
export function stageKeys(host: StageKeysHost): (event: KeyboardEvent) => void {
  const { explorer } = host;
  let trail: Trail = NO_TRAIL;

  const step = (by: 1 | -1): void => {
    host.focusOn(neighbour(explorer, host.here() ?? '', by)?.id);
  };
  const lane = (by: 1 | -1): void => {
    const { items } = explorer.itemised;
    const from = host.here() ?? '';
    // Out of the last of a cluster the way goes on to the next lane.
    host.focusOn((inOpenCluster(items, explorer.openClusters, from, by) ?? inNextLane(items, from, by))?.id);
  };
  const period = (by: 1 | -1): void => {
    const ticks = host.ticks();
    const { dated } = explorer;
    const starts = dated.map(({ id }) => explorer.extentOf(id)?.from ?? Infinity);
    const edge = by > 0 ? dated.at(-1) : dated[0];
    const at = explorer.extentOf(host.here() ?? '')?.from;
    const found = ticks && at !== undefined ? inNextPeriod(starts, at, periodLevel(ticks), by) : undefined;
    host.focusOn((found === undefined ? edge : dated[found])?.id);
  };
  const nameOf = ({ kind, type, incoming }: EventLink): string => {
    const { stance, stanceBy, relation, relationBy } = messagesFor(explorer.preferences.lang);
    return kind === 'stance' ? (incoming ? stanceBy : stance)[type] : (incoming ? relationBy : relation)[type];
  };
  const say = (event: string, tell: (title: string) => string): void => {
    const of = explorer.index.events.get(event);
    host.say(tell(explorer.text(of?.short ?? of?.title).text));
  };
  const link = (by: 1 | -1): void => {
    const from = host.here() ?? '';
    const words = stageWords(explorer.preferences.lang);
    const shown = new Set(explorer.shown.map(({ id }) => id));
    const links = linksOf(explorer.index, from).filter(({ event }) => shown.has(event));
    const followed = follow(trail, links, from, by);
    if (!followed) {
      host.say(words.noLink);
      return;
    }
    trail = followed.trail;
    host.focusOn(followed.link.event);
    say(followed.link.event, (title) => words.followed(nameOf(followed.link), title, followed.nth, followed.of));
  };

  const run: Record<Command, (() => void) | undefined> = {
    next: () => {
      step(1);
    },
    previous: () => {
      step(-1);
    },
    laneDown: () => {
      lane(1);
    },
    laneUp: () => {
      lane(-1);
    },
    first: () => {
      host.focusOn(explorer.dated[0]?.id);
    },
    last: () => {
      host.focusOn(explorer.dated.at(-1)?.id);
    },
    nextPeriod: () => {
      period(1);
    },
    previousPeriod: () => {
      period(-1);
    },
    open: () => {
      const id = host.here();
      if (id !== undefined) host.open(id);
    },
    close: () => {
      // One step per press: a preview has closed before this is asked.
      if (explorer.openClusters.size > 0) host.gather();
      else host.close();
    },
    zoomIn: () => {
      zoomAbout(explorer, 1.5);
    },
    zoomOut: () => {
      zoomAbout(explorer, 1 / 1.5);
    },
    showAll: () => {
      explorer.viewport.showAll();
    },
    panLater: () => {
      explorer.viewport.panBy(0.25);
    },
    panEarlier: () => {
      explorer.viewport.panBy(-0.25);
    },
    nextLink: () => {
      link(1);
    },
    previousLink: () => {
      link(-1);
    },
    back: () => {
      const back = goBack(trail);
      if (!back) {
        host.say(stageWords(explorer.preferences.lang).noWayBack);
        return;
      }
      trail = back.trail;
      host.focusOn(back.event);
    },
    search: host.search,
    help: host.help,
  };
  return (event) => {
    const command = commandOf(event, explorer.preferences.characterKeys);
    const act = command && run[command];
    // Buttons answer Enter and Space themselves.
    if (!act || (command === 'open' && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    act();
  };
}
