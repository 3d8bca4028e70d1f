/**
 * A quotation as a picture: its words large in the serif face, between the marks of their language, who says them, when
 * and how they were checked; contested or not verified, where they are. The size of the type follows the length of the words.
 */
import type { Drawing, Font, Group, MeasureText, Primitive } from './drawing.ts';
import { FONTS, paragraph, textShape } from './type.ts';

export interface QuoteCard {
  /** The words with their marks. */
  readonly words: string;
  readonly wordsLang: string;
  readonly speaker: string;
  /** Their role; what is known of the time; where the words stand and how they were checked: a line each, empty ones left out. */
  readonly lines: readonly string[];
  /** That a claim in these words is contested, or not verified: never left out. */
  readonly doubt?: string;
  /** What a step of the talk says of them. */
  readonly caption?: string;
  readonly credit: string;
}

export interface QuoteInput {
  readonly card: QuoteCard;
  readonly id: string;
  readonly lang: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly measure: MeasureText;
  readonly description: string;
}

const serif = (sizePx: number): Font => ({ face: 'serif', sizePx, weight: 400 });
const sans = (sizePx: number, weight: Font['weight'] = 400): Font => ({ face: 'sans', sizePx, weight });

/** The picture is drawn as if this wide; sizes of type are in its pixels, largest first. */
const WIDTH_PX = 800;
const SIZES = [46, 42, 38, 34, 31, 28, 25, 22, 20, 18, 16];
const MARGIN_PX = 44;
const LEADING = 1.32;
const SPEAKER_PX = 22;
const LINE_PX = 17;
const LINE_GAP_PX = 24;
const CAPTION_PX = 18;
const CAPTION_GAP_PX = 10;
const MOST_CAPTION_LINES = 5;
const FOOT_PX = 34;

/** Draws the card; its ratio is that of the wanted size. Words too long for the smallest type end with an ellipsis. */
export function drawQuote({ card, id, lang, widthPx, heightPx, measure, description }: QuoteInput): Drawing {
  const width = WIDTH_PX;
  const height = (WIDTH_PX * heightPx) / widthPx;
  const inner = width - 2 * MARGIN_PX - 20;
  const said = card.lines
    .filter((line) => line !== '')
    .flatMap((line) => paragraph(line, sans(LINE_PX), inner, measure, 2));
  const told =
    card.caption === undefined ? [] : paragraph(card.caption, sans(CAPTION_PX), inner, measure, MOST_CAPTION_LINES);
  const beside = said.length + told.length + (card.doubt === undefined ? 0 : 1);
  const below = 30 + beside * LINE_GAP_PX + (told.length > 0 ? CAPTION_GAP_PX : 0);
  const room = height - 2 * MARGIN_PX - FOOT_PX - 28 - below;
  const fitting = SIZES.find(
    (size) => paragraph(card.words, serif(size), inner, measure).length * size * LEADING <= room,
  );
  const size = fitting ?? SIZES.at(-1) ?? LINE_PX;
  const most = Math.max(1, Math.floor(room / (size * LEADING)));
  const lines = paragraph(card.words, serif(size), inner, measure, most);

  const block = lines.length * size * LEADING;
  const top = MARGIN_PX + Math.max(0, (room - block) / 2);
  const x = MARGIN_PX + 20;
  const words = lines.map((text, i) =>
    textShape(
      {
        x,
        y: top + (i + 0.5) * size * LEADING + size * 0.34,
        text,
        font: serif(size),
        paint: 'ink',
        ...(card.wordsLang === lang ? {} : { lang: card.wordsLang }),
      },
      measure,
    ),
  );
  let y = top + block + 28 + SPEAKER_PX;
  const speaker = textShape({ x, y, text: card.speaker, font: sans(SPEAKER_PX, 600), paint: 'ink' }, measure);
  const rest = said.map((text) => {
    y += LINE_GAP_PX;
    return textShape({ x, y, text, font: sans(LINE_PX), paint: 'soft' }, measure);
  });
  const doubt = (card.doubt === undefined ? [] : [card.doubt]).map((text) => {
    y += LINE_GAP_PX;
    return textShape({ x, y, text, font: sans(LINE_PX, 600), paint: 'accent' }, measure);
  });
  y += CAPTION_GAP_PX;
  const caption = told.map((text) => {
    y += LINE_GAP_PX;
    return textShape({ x, y, text, font: sans(CAPTION_PX), paint: 'ink' }, measure);
  });
  const rule: Primitive = {
    kind: 'line',
    x1: MARGIN_PX + 1,
    x2: MARGIN_PX + 1,
    y1: top + size * 0.2,
    y2: top + block,
    stroke: { paint: 'accent', widthPx: 2 },
  };
  const foot = height - MARGIN_PX;
  const credit: Group = {
    kind: 'group',
    of: 'credit',
    items: [
      {
        kind: 'line',
        x1: MARGIN_PX,
        x2: width - MARGIN_PX,
        y1: foot - 25.5,
        y2: foot - 25.5,
        stroke: { paint: 'line', widthPx: 1 },
      },
      ...paragraph(card.credit, FONTS.small, width - 2 * MARGIN_PX, measure, 1).map((text) =>
        textShape({ x: MARGIN_PX, y: foot, text, font: FONTS.small, paint: 'soft' }, measure),
      ),
    ],
  };
  return {
    widthPx: width,
    heightPx: height,
    lang,
    title: `${card.speaker}: ${card.words}`,
    description,
    items: [
      { kind: 'rect', x: 0, y: 0, widthPx: width, heightPx: height, fill: 'paper' },
      { kind: 'group', of: 'quotation', id, items: [rule, ...words, speaker, ...rest, ...doubt, ...caption] },
      credit,
    ],
  };
}
