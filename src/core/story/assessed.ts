import { dateInWords } from '../time/lengths.ts';
import type { LocalText } from './localise.ts';
import type { StoryIndex } from './story-index.ts';
import type { Assessment, Localised } from './types.ts';

/** The words for what somebody made of a claim; the messages of the interface are such words. */
export interface AssessedWords {
  readonly lang: string;
  readonly colon: string;
  /** The outlet's own reservation, in full. */
  readonly notVerified: string;
  /** Names of the schemes. */
  readonly scheme: Readonly<Record<Assessment['scheme'], string>>;
}

/** What somebody made of a claim, in words. */
export interface Assessed {
  readonly id: string;
  /** The scheme and what it says; the article's own word says both. */
  readonly verdict: string;
  /** Who says so. */
  readonly by: LocalText;
  /** The day; empty where it is not known. */
  readonly on: string;
  readonly rationale: LocalText;
}

/** What each assessment of a claim says; `text` gives a text of the story in the reader's language. */
export const assessedOf = (
  index: StoryIndex,
  claim: string,
  words: AssessedWords,
  text: (text: Localised | undefined) => LocalText,
): readonly Assessed[] =>
  index.story.assessments
    .filter((one) => one.claim === claim)
    .map(({ id, scheme, value, by, on, rationale }) => ({
      id,
      verdict: scheme === 'article' ? words.notVerified : `${words.scheme[scheme]}${words.colon}${value}`,
      by: text(index.agents.get(by)?.name),
      on: dateInWords(on, words.lang),
      rationale: text(rationale),
    }));
