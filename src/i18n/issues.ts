/**
 * Issues of a story file as sentences for the person who wrote it: where, what, what to do, and what became of it.
 * A module of its own, to be loaded when there is something to say.
 */
import type { Issue } from '../core/story/issue.ts';
import { borrow } from './partly.ts';
import { capital, type IssueWords } from './issue-words.ts';
import { en } from './issues-en.ts';
import { fr } from './issues-fr.ts';

const WORDS: Readonly<Record<string, IssueWords>> = { fr, en };

/** Where the record's own path ends and its field's begins. */
const RECORD_PATH = /^\w+\[\d+\]\.?/;

/**
 * An issue in plain words, one to three sentences:
 * “Event “address” (events[3]): the date “2022-09-31” does not exist; the nearest valid one is 2022-09-30. The event is
 * left out.”
 */
export function describeIssue(issue: Issue, lang: string): string {
  const words = WORDS[lang] ?? en;
  const { record, path, code, effect } = issue;
  const whole = record ? (RECORD_PATH.exec(path)?.[0] ?? '') : '';
  const field = path.slice(whole.length);
  const what = words.what[code](issue, words.quoted(field));
  const where = record ? words.record(record.kind, record.id, whole.replace(/\.$/, '')) + words.colon : '';
  const nearest = issue.nearest === undefined ? '' : words.nearest(issue, issue.nearest);
  const end = /[?!…]$/.test(what + nearest) ? '' : '.';
  const became = code === 'more' ? '' : ` ${words.effect(effect, record?.kind, issue.used ?? '')}`;
  const said = capital(where + what + nearest + end + became);
  return lang in WORDS ? said : borrow(said);
}
