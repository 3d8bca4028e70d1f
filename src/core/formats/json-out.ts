/** The rows of a table as JSON: every text exactly as it is, with what is needed to know where it came from. */
import type { StoryFile } from '../story/types.ts';
import type { Row } from './rows.ts';

export interface Provenance {
  /** Language of the words. */
  readonly lang: string;
  /** The address of the view the rows were taken from; empty where there is none for others. */
  readonly link: string;
}

/** Ends with a line feed. Key order is fixed, so the same view gives the same bytes. */
export function rowsJson(story: StoryFile, rows: readonly Row[], { lang, link }: Provenance): string {
  const { id, revision, title, asOf, zone, licence } = story;
  const events = rows.map(({ earliest, latest, lang: language, ...row }) => ({
    ...row,
    language,
    earliest: earliest ?? null,
    latest: latest ?? null,
  }));
  const file = {
    format: 'dateline-table',
    version: 1,
    story: { id, revision, title, asOf, zone, licence },
    lang,
    link,
    events,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
