/**
 * One file: every slide is set in the same measures, and they are read beside each other.
 *
 * A story as slides: a title, one for each step, and what it all rests on. Plain shapes in inches; a writer of some format makes
 * the file.
 */
import { drawSheet, paperPalette, type Studio } from './draw-sheet.ts';
import { accountsOfQuote, doubtOf, type DoubtWords } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import { quoteLine } from '../story/quote-text.ts';
import type { Localised, Quote } from '../story/types.ts';
import { spanInWords } from '../time/words.ts';
import type { Font } from '../picture/drawing.ts';
import { paragraph } from '../picture/type.ts';
import { quotesOn, type Sheet } from './sheets.ts';
import { PX_PER_INCH, slideShapes, type SlideShape, type SlideText } from './slide-shapes.ts';
import { shortUrl, sourceLine, sourcesOf, type SourceLine } from './source-line.ts';

/** 16:9, as slide programs have it. */
export const SLIDE_PX = { width: 1280, height: 720 } as const;
const EDGE = 48;
const INNER = SLIDE_PX.width - 2 * EDGE;
const FOOT = 28;
/** Sources on one slide, in two columns. */
const PER_SLIDE = 20;

export interface Slide {
  readonly name: string;
  readonly shapes: readonly SlideShape[];
  /** Absent: none, or none that may be told. */
  readonly notes?: string;
}

export interface SlideWords extends DoubtWords {
  readonly slideSources: string;
  readonly verified: Readonly<Record<Quote['verified'], string>>;
  readonly paragraph: (p: number) => string;
}

export interface SlideOptions {
  readonly words: SlideWords;
  readonly tellsNotes: boolean;
  /** Version of the data and day of making, in words. */
  readonly version: string;
  /** A view's address; empty where there is none for others. */
  readonly linkOf: (view: string) => string;
}

interface Setting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: Font;
  readonly colour: string;
  readonly name: string;
  readonly lang: string;
  readonly most?: number;
  readonly align?: SlideText['align'];
  readonly link?: SlideText['link'];
  readonly isTitle?: true;
}

/** @returns a title slide, one slide for each sheet, and as many as the sources need */
export function slidesOf(sheets: readonly Sheet[], studio: Studio, options: SlideOptions): readonly Slide[] {
  const { index, lang, measure } = studio;
  const { story } = index;
  const { words, version, linkOf } = options;
  const palette = paperPalette(false);
  const [ink, soft] = [palette('ink'), palette('soft')];
  const say = (text: Localised | undefined) => localise(text, lang, story.languages);
  const title = say(story.title);

  /** A text over as many lines as it needs, and where the next thing may begin. */
  const set = (text: string, setting: Setting): { shape: SlideText; bottom: number } => {
    const { x, y, width, font, colour, name, align = 'left', link, most } = setting;
    const room = width * 0.96;
    const lines = paragraph(link ? `${text} ${link.text}` : text, font, room, measure, most);
    // An address is one word: where it is longer than a line it goes on to the next.
    const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line, font) / room)), 0);
    const height = rows * font.sizePx * 1.25;
    const shape: SlideText = {
      kind: 'text',
      name,
      x: x / PX_PER_INCH,
      y: y / PX_PER_INCH,
      width: width / PX_PER_INCH,
      height: height / PX_PER_INCH,
      text: most === undefined ? text : lines.join(' '),
      face: font.face,
      sizePt: font.sizePx * 0.75,
      bold: font.weight === 600,
      colour,
      align,
      lang: setting.lang,
      wraps: true,
      ...(link === undefined ? {} : { link }),
      ...(setting.isTitle ? { isTitle: true } : {}),
    };
    return { shape, bottom: y + height };
  };
  const foot = (page: string): SlideShape[] => {
    const y = SLIDE_PX.height - FOOT - 12;
    const font: Font = { face: 'sans', sizePx: 13, weight: 400 };
    const common = { y: y + 6, font, colour: soft, lang };
    return [
      {
        kind: 'line',
        name: 'foot',
        x: EDGE / PX_PER_INCH,
        y: y / PX_PER_INCH,
        width: INNER / PX_PER_INCH,
        height: 0,
        rises: false,
        stroke: { colour: palette('line-strong'), widthPt: 0.75, dash: 'solid' },
      },
      set(`${title.text} · ${version}`, { ...common, x: EDGE, width: INNER - 120, name: 'credit', most: 1 }).shape,
      set(page, { ...common, x: EDGE + INNER - 110, width: 110, name: 'page', align: 'right' }).shape,
    ];
  };

  const opening = (): Slide => {
    const head = set(title.text, {
      x: EDGE + 24,
      y: 190,
      width: INNER - 120,
      font: { face: 'serif', sizePx: 58, weight: 600 },
      colour: ink,
      name: 'title',
      isTitle: true,
      lang: title.lang,
    });
    const takeaway = say(story.takeaway);
    const lede = set(takeaway.text, {
      x: EDGE + 24,
      y: head.bottom + 24,
      width: INNER - 120,
      font: { face: 'serif', sizePx: 26, weight: 400 },
      colour: soft,
      name: 'takeaway',
      lang: takeaway.lang,
    });
    const link = linkOf('');
    const line = set(version, {
      x: EDGE + 24,
      y: lede.bottom + 28,
      width: INNER - 120,
      font: { face: 'sans', sizePx: 17, weight: 400 },
      colour: soft,
      name: 'version',
      lang,
      ...(link === '' ? {} : { link: { text: shortUrl(link), url: link } }),
    });
    return { name: title.text, shapes: [head.shape, lede.shape, line.shape] };
  };

  const quotation = (quote: Quote, x: number, y: number, width: number, small: boolean) => {
    const passage = index.passages.get(quote.segments[0]?.passage ?? '');
    const source = index.sources.get(passage?.source ?? '');
    const own = source?.lang ?? lang;
    const speaker = say(index.agents.get(index.attributions.get(quote.attribution)?.agents.at(-1) ?? '')?.name).text;
    const text = quoteLine(quote, own);
    const font: Font = { face: 'serif', sizePx: small ? 18 : text.length > 260 ? 20 : 26, weight: 400 };
    const said = set(text, { x: x + 16, y, width: width - 16, font, colour: ink, name: 'quotation', lang: own });
    const notes = [
      speaker,
      passage ? words.paragraph(passage.p) : '',
      words.verified[quote.verified],
      doubtOf(accountsOfQuote(index, quote.id), words),
    ].filter((note) => note !== '');
    const by = set(notes.join(' · '), {
      x: x + 16,
      y: said.bottom + 10,
      width: width - 16,
      font: { face: 'sans', sizePx: 16, weight: 400 },
      colour: soft,
      name: 'attribution',
      lang,
    });
    const rule: SlideShape = {
      kind: 'line',
      name: 'quotation',
      x: x / PX_PER_INCH,
      y: y / PX_PER_INCH,
      width: 0,
      height: (by.bottom - y) / PX_PER_INCH,
      rises: false,
      stroke: { colour: palette('accent'), widthPt: 1.5, dash: 'solid' },
    };
    return { shapes: [rule, said.shape, by.shape] as const, bottom: by.bottom };
  };

  const step = (sheet: Sheet, page: string): Slide => {
    const caption = say(sheet.caption);
    const head = set(caption.text, {
      x: EDGE,
      y: 30,
      width: INNER,
      font: { face: 'serif', sizePx: caption.text.length > 130 ? 26 : 32, weight: 600 },
      colour: ink,
      name: 'caption',
      isTitle: true,
      lang: caption.lang,
    });
    const parts = sheet.parts
      .filter((part) => part.caption !== sheet.caption)
      .reduce<{ shapes: SlideShape[]; bottom: number }>(
        (so, part) => {
          const text = say(part.caption);
          const { shape, bottom } = set(text.text, {
            x: EDGE,
            y: so.bottom + 4,
            width: INNER,
            font: { face: 'serif', sizePx: 21, weight: 400 },
            colour: soft,
            name: 'part',
            lang: text.lang,
          });
          return { shapes: [...so.shapes, shape], bottom };
        },
        { shapes: [], bottom: head.bottom },
      );
    const range = set(spanInWords(sheet.span, lang), {
      x: EDGE,
      y: parts.bottom + 4,
      width: INNER,
      font: { face: 'sans', sizePx: 16, weight: 400 },
      colour: soft,
      name: 'range',
      lang,
    });
    const chosen = sheet.events.filter(({ id }) => sheet.selected === undefined || id === sheet.selected);
    const cited = sourcesOf(index, chosen, lang).map(({ title: name, url }) =>
      url === '' ? name : `${name} ${shortUrl(url)}`,
    );
    const sourceFont: Font = { face: 'sans', sizePx: 12, weight: 400 };
    const sourceLines = paragraph(cited.join(' · '), sourceFont, INNER * 0.96, measure, 2).length;
    const sourceTop = SLIDE_PX.height - FOOT - 20 - sourceLines * 15;
    const top = range.bottom + 8;
    const quotes = quotesOn(sheet);
    const quoted = quotes.length > 0 ? 360 : 0;
    const width = INNER - (quoted > 0 ? quoted + 24 : 0);
    const drawing = drawSheet(sheet, studio, {
      widthPx: width,
      heightPx: sourceTop - 8 - top,
      largest: 1.35,
      marginPx: 2,
    });
    const notes = [sheet.notes, ...sheet.parts.map((part) => part.notes)].map((note) => say(note).text).filter(Boolean);
    return {
      name: caption.text,
      shapes: [
        // What is said comes first for who hears the slide read out.
        head.shape,
        ...parts.shapes,
        range.shape,
        ...slideShapes(drawing, { palette, xPx: EDGE, yPx: top, scale: width / drawing.widthPx }),
        ...quotes.reduce<{ shapes: SlideShape[]; bottom: number }>(
          (so, quote) => {
            const { shapes, bottom } = quotation(quote, EDGE + width + 24, so.bottom + 24, quoted, quotes.length > 1);
            return { shapes: [...so.shapes, ...shapes], bottom };
          },
          { shapes: [], bottom: top },
        ).shapes,
        ...(cited.length > 0
          ? [
              set(cited.join(' · '), {
                x: EDGE,
                y: sourceTop,
                width: INNER,
                font: sourceFont,
                colour: soft,
                name: 'sources',
                lang,
                most: 2,
              }).shape,
            ]
          : []),
        ...foot(page),
      ],
      ...(options.tellsNotes && notes.length > 0 ? { notes: notes.join('\n\n') } : {}),
    };
  };

  const resting = (list: readonly SourceLine[], page: string): Slide => {
    const head = set(words.slideSources, {
      x: EDGE,
      y: 30,
      width: INNER,
      font: { face: 'serif', sizePx: 32, weight: 600 },
      colour: ink,
      name: 'heading',
      isTitle: true,
      lang,
    });
    const column = (INNER - 40) / 2;
    const half = Math.ceil(list.length / 2);
    const shapes = [list.slice(0, half), list.slice(half)].flatMap((part, i) => {
      let y = head.bottom + 18;
      return part.map(({ number, title: name, by, url, lang: own }) => {
        const { shape, bottom } = set([`[${String(number)}] ${name}`, by].filter(Boolean).join(', '), {
          x: EDGE + i * (column + 40),
          y,
          width: column,
          font: { face: 'sans', sizePx: 14, weight: 400 },
          colour: ink,
          name: `source ${String(number)}`,
          lang: own,
          ...(url === '' ? {} : { link: { text: shortUrl(url), url } }),
        });
        y = bottom + 4;
        return shape;
      });
    });
    return { name: words.slideSources, shapes: [head.shape, ...shapes, ...foot(page)] };
  };

  const sources = story.sources.map((source) => sourceLine(index, source, lang));
  const groups = Array.from({ length: Math.ceil(sources.length / PER_SLIDE) }, (_, i) =>
    sources.slice(i * PER_SLIDE, (i + 1) * PER_SLIDE),
  );
  const total = 1 + sheets.length + groups.length;
  const page = (i: number): string => `${String(i + 1)} / ${String(total)}`;
  return [
    opening(),
    ...sheets.map((sheet, i) => step(sheet, page(i + 1))),
    ...groups.map((list, i) => resting(list, page(1 + sheets.length + i))),
  ];
}
