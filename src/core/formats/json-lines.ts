/** The rows of a table as JSON Lines: one event a line, each with what is needed to know where it came from. */
import type { StoryFile } from '../story/types.ts';
import type { Provenance } from './json-out.ts';
import type { Row } from './rows.ts';

/** Every line ends with a line feed. Key order is fixed, so the same view gives the same bytes. */
export function rowsJsonLines(
  { id, revision }: StoryFile,
  rows: readonly Row[],
  { lang }: Pick<Provenance, 'lang'>,
): string {
  return rows
    .map(({ earliest, latest, lang: language, ...row }) =>
      JSON.stringify({
        story: id,
        revision,
        words: lang,
        ...row,
        language,
        earliest: earliest ?? null,
        latest: latest ?? null,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
