/** Faults in the times of a story as sentences. A module of its own, to be loaded when there is something to say. */
import { shown } from '../core/story/issue.ts';
import type { TimeIssue } from '../core/story/time-issue.ts';
import { borrow } from './partly.ts';
import type { TimeIssueWords } from './time-issue-words.ts';
import { en } from './time-issues-en.ts';
import { fr } from './time-issues-fr.ts';

const WORDS: Readonly<Record<string, TimeIssueWords>> = { fr, en };

/** Events and links named one by one; a contradiction may run through hundreds. */
const MOST = 8;

/**
 * A fault in plain words: whom it is about, what is wrong, what became of it. A contradiction names every link on it
 * with its words and its passage. English where `lang` is no language there are words for.
 */
export function describeTimeIssue(issue: TimeIssue, lang: string): string {
  const words = WORDS[lang] ?? en;
  const { code, events, path, nearest, why } = issue;
  const sentences = words.what[code]({
    code,
    events,
    found: shown(issue.found),
    expected: shown(issue.expected),
    passages: issue.passages.slice(0, MOST),
    links: (issue.links ?? []).slice(0, MOST).map((link) => ({
      ...link,
      ...(link.words !== undefined && { words: shown(link.words) }),
    })),
    ...(why && { why: { ...why, found: shown(why.found) } }),
  });
  // The nearest form belongs to the fault, the first sentence; the last says what became of it.
  const stop = sentences.lastIndexOf('. ');
  const form = nearest === undefined ? '' : words.nearest(shown(nearest));
  const where = words.where(events.slice(0, MOST), path) + words.colon;
  const said = `${where}${sentences.slice(0, stop)}${form}${sentences.slice(stop)}.`;
  return lang in WORDS ? said : borrow(said);
}
