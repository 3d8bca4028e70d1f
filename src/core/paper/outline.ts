/** The steps of a story as an outline in Markdown: what a talk says, in order, with what each step rests on. */
import { doubtOf, type DoubtWords } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, StoryEvent } from '../story/types.ts';
import type { Said, Sheet } from './sheets.ts';

/** What an outline needs beside the sheets: times in words, and addresses. */
export interface OutlineOptions {
  readonly lang: string;
  readonly words: OutlineWords;
  readonly when: (event: StoryEvent) => string;
  /** A view's address; empty where there is none for others. */
  readonly linkOf: (view: string) => string;
}

export interface OutlineWords extends DoubtWords {
  readonly step: (label: string) => string;
  readonly notes: string;
  readonly sources: string;
}

/** Characters that Markdown reads as marks, wherever they stand in a line. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');
/** An address within `<…>`; nothing where there is none. */
const address = (url: string): string => (url === '' ? '' : `<${url.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`);

/** @returns text that ends with a line feed */
export function outline(index: StoryIndex, sheets: readonly Sheet[], options: OutlineOptions): string {
  const { lang, words, when, linkOf } = options;
  const { story } = index;
  const say = (text: Localised | undefined): string => literal(localise(text, lang, story.languages).text);
  const sourcesOf = (event: StoryEvent): string =>
    event.sources.flatMap((id) => (index.sources.has(id) ? [say(index.sources.get(id)?.title)] : [])).join('; ');
  const said = ({ caption, notes }: Said): readonly string[] => [
    say(caption),
    ...(notes ? [`> ${literal(words.notes)} ${say(notes)}`] : []),
  ];
  const shown = (event: StoryEvent): string => {
    const said = doubtOf(index.accountsOf(event.id), words);
    const doubt = said && ` · ${literal(said)}`;
    return `- **${literal(when(event))}**${doubt} — ${say(event.title)} (${sourcesOf(event)})`;
  };
  const lines = [
    `# ${say(story.title)}`,
    say(story.takeaway),
    ...sheets.flatMap((sheet) => [
      `## ${literal(words.step(sheet.label))}`,
      ...said(sheet),
      ...sheet.parts.flatMap(said),
      sheet.events.map(shown).join('\n'),
      address(linkOf(sheet.view)),
    ]),
    `## ${literal(words.sources)}`,
    story.sources.map(({ title, url }) => `- ${say(title)} ${address(url ?? '')}`.trimEnd()).join('\n'),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
