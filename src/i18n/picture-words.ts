/** Words of pictures, and of the tab where they are made; loaded with it. */
import { wordsIn } from './words-in.ts';

const fr = {
  size: 'Format',
  sizes: {
    current: 'Comme à l’écran',
    preview: 'Aperçu, 1200 × 630',
    square: 'Carré, 1080 × 1080',
    wide: 'Large, 1600 × 900',
  },
  colours: 'Couleurs',
  light: 'Clair',
  dark: 'Sombre',
  print: 'Gris, pour imprimer',
  withTitle: 'Titre',
  withCredit: 'Source et lien',
  withUndated: 'Événements sans date',
  resolution: 'Finesse',
  savePng: 'Enregistrer en PNG',
  saveSvg: 'Enregistrer en SVG',
  fontsInside: 'Polices dans le SVG (pour une page web\u202f; sans elles, pour un wiki ou un logiciel de dessin)',
  copy: 'Copier l’image',
  copied: 'Image copiée.',
  notCopied: 'Copier une image n’est pas possible ici\u202f: enregistrez-la.',
  saved: (name: string) => `Enregistré\u202f: ${name}`,
  failed: 'L’image n’a pas pu être faite. Choisissez une finesse moindre, ou le SVG.',
  altLabel: 'Texte de remplacement',
  altHint: 'À joindre à l’image, pour qui ne la voit pas.',
  copyAlt: 'Copier le texte',
  preview: 'Aperçu',
  /** What a picture shows, for who cannot see it. */
  view: (title: string, span: string, events: number, titles: string) =>
    `Chronologie «\u00a0${title}\u00a0», ${span}. ${String(events)} événement${events > 1 ? 's' : ''}\u202f: ${titles}.`,
  event: (title: string, when: string) => `Sur une chronologie\u202f: ${title}, ${when}.`,
  quote: (words: string, speaker: string) => `Citation\u202f: ${words} ${speaker}.`,
};
export type PictureWords = typeof fr;

const en: PictureWords = {
  size: 'Size',
  sizes: {
    current: 'As on the screen',
    preview: 'Preview, 1200 × 630',
    square: 'Square, 1080 × 1080',
    wide: 'Wide, 1600 × 900',
  },
  colours: 'Colours',
  light: 'Light',
  dark: 'Dark',
  print: 'Grey, for print',
  withTitle: 'Title',
  withCredit: 'Source and link',
  withUndated: 'Events without a date',
  resolution: 'Resolution',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  fontsInside: 'Fonts inside the SVG (for a web page; without them, for a wiki or a drawing program)',
  copy: 'Copy picture',
  copied: 'Picture copied.',
  notCopied: 'Copying a picture is not possible here: save it.',
  saved: (name) => `Saved: ${name}`,
  failed: 'The picture could not be made. Choose a lower resolution, or SVG.',
  altLabel: 'Text alternative',
  altHint: 'To go with the picture, for who cannot see it.',
  copyAlt: 'Copy text',
  preview: 'Preview',
  view: (title, span, events, titles) =>
    `Chronology “${title}”, ${span}. ${String(events)} event${events === 1 ? '' : 's'}: ${titles}.`,
  event: (title, when) => `On a chronology: ${title}, ${when}.`,
  quote: (words, speaker) => `Quotation: ${words} ${speaker}.`,
};

/** In the language of the interface. */
export const pictureWords = (lang: string): PictureWords => wordsIn('picture', { fr, en }, lang);
