import { isEdition } from '../core/formats/edition.ts';

/**
 * A one-file edition of this site, into which another story can be put.
 *
 * @param story id of a story that ships
 * @throws where it cannot be had: offline, or a build without one
 */
export async function fetchEdition(story: string): Promise<string> {
  const response = await fetch(`./dateline-${story}.html`);
  const page = response.ok ? await response.text() : '';
  if (!isEdition(page)) throw new Error('There is no one-file edition here.');
  return page;
}
