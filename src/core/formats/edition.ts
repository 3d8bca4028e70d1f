/**
 * The one-file edition: a page that holds its own code, style, faces and story, and asks the network for nothing. The build
 * makes one for each story that ships; put another story in its place and it is that story's edition. What it holds is
 * compressed (gzip, in the letters of `letters.ts`), so that the whole is light enough for a mail.
 */

/** Ids of the elements that hold its parts. */
export const STORY_ID = 'dateline-story';
export const NOTICES_ID = 'dateline-notices';
/** Name of the meta element that says where the story lives on the web. */
export const SITE_NAME = 'dateline-site';

/** What of an edition is its story's. */
export interface Edition {
  /** The story file, packed: letters that stand in a page as they are. */
  readonly packed: string;
  /** Its title, and the language that is in. */
  readonly title: string;
  readonly lang: string;
  /** Address at which others see the same story, for links; left out where there is none. */
  readonly site?: string | undefined;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

const STORY = new RegExp(`(<script type="text/plain" id="${STORY_ID}">)[^<]*(</script>)`);
const SITE = new RegExp(`(<meta name="${SITE_NAME}" content=")[^"]*(")`);
const TITLE = /(<title>)[^<]*(<\/title>)/;
const LANG = /(<html lang=")[^"]*(")/;

/** Whether this is a page that a story can be put into. */
export const isEdition = (page: string): boolean => STORY.test(page) && SITE.test(page);

/** @param page an edition, of whatever story; `isEdition` must hold of it */
export function fillEdition(page: string, { packed, title, lang, site }: Edition): string {
  // Nothing that is put in is read as a part of the page, nor of the pattern.
  const stand = (text: string) => (_: string, before: string, after: string) => before + text + after;
  const put = (text: string) => stand(escape(text));
  return page
    .replace(LANG, put(lang))
    .replace(TITLE, put(title))
    .replace(SITE, put(site ?? ''))
    .replace(STORY, stand(packed));
}
