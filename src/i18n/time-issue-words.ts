/** What a language must have to say what is wrong with the times of a story. */
import type { NamedLink, TimeIssue, TimeIssueCode } from '../core/story/time-issue.ts';

export interface TimeIssueWords {
  /** Whom it is about: “Event “address” (events[3].time)”; the path alone where no event is named. */
  readonly where: (events: readonly string[], path: string) => string;
  /** What is wrong and what became of it: whole sentences after `where`, without the last full stop. */
  readonly what: Readonly<Record<TimeIssueCode, (issue: Told) => string>>;
  /** The nearest valid form, to be joined to the sentence before. */
  readonly nearest: (nearest: string) => string;
  readonly colon: string;
}

/** An issue whose texts are safe to show. */
export interface Told extends Pick<TimeIssue, 'code' | 'events' | 'found' | 'expected' | 'why'> {
  readonly links: readonly NamedLink[];
  readonly passages: readonly string[];
}
