/** Texts of another language inside a sentence are isolated, so that neither turns the other round (Unicode UAX #9). */

/** Whether a language is written from right to left. */
export const isRightToLeft = (lang: string): boolean => /^(?:ar|fa|he|ur)\b/.test(lang);

/** A text that keeps its own direction whatever stands around it. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** The same for a text that runs from right to left where all around runs the other way, and only for that. */
export const isolateRightToLeft = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? isolate(text) : text);

/** A text cut at what is isolated in it, which is never nested, with the language of each part. */
export const partsOf = (
  text: string,
  langOf: (isolated: string) => string,
  lang: string,
): readonly { readonly text: string; readonly lang: string }[] =>
  text
    .split(/\u2068([^\u2069]*)\u2069/)
    .map((part, i) => ({ text: part, lang: i % 2 ? langOf(part) : lang }))
    .filter((part) => part.text);
