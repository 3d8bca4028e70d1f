/**
 * The top of a story file. What has a safe stand-in gets it and is told; what has none refuses the file:
 *
 * - `languages`: those of the title;
 * - `id`: a slug of what stands there, else `story`;
 * - `revision`: `0`;
 * - `title`: the id; `takeaway`: the title;
 * - `zone`: UTC, which clock times then say they are in;
 * - `asOf`: none. Nobody may guess what had happened and what was still to come.
 */
import { slug } from './nearest.ts';
import { headerSchema, LANG_PATTERN, recordSchemas } from './schema.ts';
import type { StoryHeader } from './types.ts';
import { isObject, REFUSED, type Walk } from './schema-node.ts';
import { settle, unknownKeys, walkField } from './walk.ts';

type Loose = Readonly<Record<string, unknown>>;

const STAND_INS: Loose & Readonly<Record<string, (file: Loose, header: Loose) => unknown>> = {
  languages: (file) => {
    const title = file['title'];
    const languages = isObject(title)
      ? Object.keys(title).filter((key) => key.length <= 64 && LANG_PATTERN.test(key))
      : [];
    return languages.length > 0 ? languages : undefined;
  },
  id: (file) => (typeof file['id'] === 'string' ? slug(file['id']) : undefined) ?? 'story',
  revision: () => '0',
  title: (_, header) => ({ [String((header['languages'] as readonly string[])[0])]: header['id'] }),
  takeaway: (_, header) => header['title'],
  zone: () => 'UTC',
};

/** A stand-in as an issue tells it: its texts, or its entries, in a row. */
const told = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value);

/** The languages come first: every other text is held against them, and a stand-in needs one. */
const KEYS = [...new Set(['languages', ...Object.keys(headerSchema.entries)])] as readonly (keyof StoryHeader)[];
const KNOWN = [...Object.keys(headerSchema.entries), ...Object.keys(recordSchemas)];

/**
 * Reads the header of a file whose format and version are right. Undefined when something in it is wrong that has no
 * stand-in. The faults, settled, are in `into`, and so are the story's languages.
 */
export function readHeader(file: Loose, into: Walk): StoryHeader | undefined {
  const header: Record<string, unknown> = {};
  let whole = true;
  unknownKeys(file, KNOWN, [], into);
  for (const key of KEYS) {
    const entry = headerSchema.entries[key];
    const mark = into.drafts.length;
    let value = walkField(entry, key, file, into);
    if (value === REFUSED) {
      value = entry.type === 'optional' || !whole ? undefined : STAND_INS[key]?.(file, header);
      const effect = entry.type === 'optional' ? 'field' : value === undefined ? 'refused' : 'default';
      settle(into.drafts, mark, effect, value === undefined ? undefined : told(value));
      if (effect === 'refused') whole = false;
    }
    if (value !== undefined) header[key] = value;
    if (key === 'languages' && whole) into.languages = value as readonly string[];
  }
  return whole ? (header as unknown as StoryHeader) : undefined;
}
