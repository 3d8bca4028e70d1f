/** Checks of offsets: passages inside their paragraphs, quotations inside their passages. Code points, half-open. */
import { countWhile } from '../base/count-while.ts';
import type { Fresh } from './fresh.ts';
import { shown, type Draft } from './issue.ts';

type Path = readonly (string | number)[];
type Tell = (draft: Draft) => void;
type Passage = Fresh<'passages'>;

/** Source → the length in code points of a paragraph by its number; sources without a list of paragraphs are not in it. */
export type ParagraphLengths = ReadonlyMap<string, (p: number) => number | undefined>;

/**
 * Short paragraphs are hashed with those after them, and only the first number is recorded: those it leaves out before the
 * next one are no longer than all of them together.
 */
function lengthsOf(paragraphs: NonNullable<Fresh<'sources'>['paragraphs']>): (p: number) => number | undefined {
  const recorded = [...paragraphs].sort((a, b) => a.p - b.p);
  const last = recorded.at(-1)?.p ?? 0;
  return (p) => {
    const here = recorded[countWhile(recorded.length, (i) => (recorded[i]?.p ?? Infinity) <= p) - 1];
    return p <= last ? here?.codePoints : undefined;
  };
}

export const paragraphLengths = (sources: readonly { readonly record: Fresh<'sources'> }[]): ParagraphLengths =>
  new Map(
    sources.flatMap(({ record }) => (record.paragraphs ? [[record.id, lengthsOf(record.paragraphs)] as const] : [])),
  );

const codePoints = (text: string): number => Array.from(text).length;

/** False: the passage points to nothing, so it cannot stand. */
export function checkPassage(passage: Passage, lengths: ParagraphLengths, at: Path, tell: Tell): boolean {
  const { start, end, p, exact } = passage;
  const offsets = `${String(start)}–${String(end)}`;
  if (end <= start) {
    tell({ code: 'passage-ends', at: [...at, 'end'], value: offsets, effect: 'record' });
    return false;
  }
  const paragraphs = lengths.get(passage.source);
  const length = paragraphs?.(p);
  if (paragraphs && length === undefined) {
    tell({ code: 'passage-paragraph', at: [...at, 'p'], value: p, effect: 'record' });
    return false;
  }
  if (length !== undefined && end > length) {
    const expected = { as: 'range', min: 0, max: length } as const;
    tell({ code: 'passage-outside', at: [...at, 'end'], value: offsets, expected, effect: 'record' });
    return false;
  }
  if (exact !== undefined) checkLength(exact, passage, [...at, 'exact'], tell);
  return true;
}

function checkLength(text: string, { start, end }: Passage, at: Path, tell: Tell): void {
  const found = codePoints(text);
  const length = end - start;
  if (found !== length)
    tell({
      code: 'passage-length',
      at,
      value: found,
      expected: { as: 'range', min: length, max: length },
      effect: 'kept',
    });
}

/** False: the quotation's segments do not read forward, so nobody said it like this. */
export function checkQuote(
  quote: Fresh<'quotes'>,
  passages: ReadonlyMap<string, Passage>,
  at: Path,
  tell: Tell,
): boolean {
  let last: Passage | undefined;
  for (const [i, segment] of quote.segments.entries()) {
    const passage = passages.get(segment.passage);
    if (!passage) continue;
    const here = [...at, 'segments', i];
    const forward =
      !last ||
      (last.source === passage.source && (last.p < passage.p || (last.p === passage.p && last.end <= passage.start)));
    if (!forward) {
      tell({ code: 'segment-order', at: here, value: segment.text, effect: 'record' });
      return false;
    }
    last = passage;
    if (passage.exact === undefined) checkLength(segment.text, passage, [...here, 'text'], tell);
    else if (passage.exact !== segment.text)
      tell({
        code: 'words-differ',
        at: [...here, 'text'],
        value: segment.text,
        expected: { as: 'text', text: shown(passage.exact) },
        effect: 'kept',
      });
  }
  // Cut into characters once: there may be as many insertions as a file can hold.
  const characters = quote.insertions && quote.segments.map((segment) => Array.from(segment.text));
  quote.insertions &&= quote.insertions.filter(({ segment, at: start, text }, i) => {
    const found = characters?.[segment]?.slice(start, start + codePoints(text)).join('');
    if (found === text) return true;
    tell({
      code: 'insertion',
      at: [...at, 'insertions', i],
      value: found,
      expected: { as: 'text', text: shown(text) },
      effect: 'item',
      nearest: () => {
        const whole = quote.segments[segment]?.text ?? '';
        const unit = whole.indexOf(text);
        return unit < 0 ? undefined : String(codePoints(whole.slice(0, unit)));
      },
    });
    return false;
  });
  return true;
}

/** A chain of sayers in which somebody stands twice: told, and left as it is. */
export function checkChain(agents: readonly string[], at: Path, tell: Tell): void {
  const seen = new Set<string>();
  const twice = agents.findIndex((id) => seen.size === seen.add(id).size);
  if (twice >= 0) tell({ code: 'chain', at: [...at, twice], value: agents[twice], ids: agents, effect: 'kept' });
}
