/** Words of the check against a reader's copy; loaded with it. What the check found is in `verification.ts`. */
import type { CopyProblem } from '../core/quote/decode-copy.ts';
import type { ParagraphState, Verdict } from '../core/quote/verification.ts';
import { wordsIn } from './words-in.ts';

/** Why there is no answer: the copy is none, it is too much, or the page could not do it. */
export type CheckFailure = CopyProblem | 'too-large' | 'unreadable' | 'too-long' | 'failed';

const fr = {
  title: 'Vérifier sur votre copie',
  intro:
    'Collez le texte de l’article, ou déposez ici la page enregistrée. Chaque citation y est cherchée mot pour mot.',
  local: 'Tout se passe dans cette page\u00a0: rien n’est envoyé, rien n’est gardé.',
  source: 'Source',
  paste: 'Texte de l’article',
  placeholder: 'Collez le texte ici',
  choose: 'Choisir un fichier…',
  drop: 'Déposez le fichier ici',
  check: 'Vérifier',
  stop: 'Arrêter',
  again: 'Vérifier une autre copie',
  working: 'Vérification en cours…',
  stopped: 'Vérification arrêtée.',
  held: (characters: number) =>
    `Texte collé\u00a0: ${characters.toLocaleString('fr')} caractères. Trop long pour être montré ici, il est vérifié en entier.`,
  file: (name: string) => `Fichier «\u00a0${name}\u00a0»`,
  failure: {
    empty: 'Il n’y a rien à vérifier\u00a0: le texte est vide.',
    address:
      'C’est une adresse, pas le texte de l’article. Ouvrez la page, sélectionnez tout, copiez, puis collez ici.',
    pdf: 'C’est un fichier PDF, que cette page ne lit pas. Ouvrez-le, copiez son texte, puis collez-le ici.',
    archive:
      'C’est une page enregistrée en un seul fichier. Enregistrez-la en «\u00a0page web, HTML seulement\u00a0», ou copiez son texte.',
    document: 'C’est un document de traitement de texte. Ouvrez-le, copiez son texte, puis collez-le ici.',
    image: 'C’est une image\u00a0: il n’y a pas de texte à comparer.',
    binary:
      'Ce fichier n’est pas du texte\u00a0: on ne peut rien y chercher. Enregistrez la page en HTML, ou copiez son texte.',
    'too-large':
      'Ce fichier est trop grand\u00a0: la limite est de 32\u00a0Mo. Copiez seulement le texte de l’article.',
    unreadable: 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau.',
    'too-long': 'La vérification prend trop de temps et a été arrêtée. Collez seulement le texte de l’article.',
    failed: 'La vérification n’a pas pu se faire dans ce navigateur. Rechargez la page et réessayez.',
  } satisfies Record<CheckFailure, string>,
  byParagraph: 'Paragraphe par paragraphe',
  paragraph: (p: number) => `¶\u00a0${String(p)}`,
  state: {
    same: 'identique',
    differs: 'diffère',
    missing: 'introuvable',
    extra: 'en plus',
  } satisfies Record<ParagraphState, string>,
  uncertain: 'non comparé',
  verdict: {
    verbatim: 'mot pour mot',
    moved: 'mot pour mot, à une autre place',
    folded: 'à la typographie près',
    differs: 'diffère',
    missing: 'introuvable',
  } satisfies Record<Verdict, string>,
  expected: 'Dans la chronologie',
  found: 'Dans votre copie',
  begins: 'Dans votre copie, ce paragraphe commence ainsi\u00a0:',
  elsewhere:
    'Les citations y sont, mais autre chose a changé. De ce paragraphe on ne garde qu’une empreinte\u00a0: on ne peut pas dire quoi.',
  gone: 'N’y sont plus\u00a0:',
  missingParagraph: 'Aucun paragraphe de votre copie ne correspond.',
  other: 'Citations sans paragraphe',
  originalWording: 'formulation d’origine',
  seeQuote: 'Voir la citation',
  nothingThere: 'rien à cet endroit',
};
type Words = typeof fr;

const en: Words = {
  title: 'Check against your copy',
  intro: 'Paste the text of the article, or drop the saved page here. Each quotation is looked up word for word.',
  local: 'Everything happens in this page: nothing is sent, nothing is kept.',
  source: 'Source',
  paste: 'Text of the article',
  placeholder: 'Paste the text here',
  choose: 'Choose a file…',
  drop: 'Drop the file here',
  check: 'Check',
  stop: 'Stop',
  again: 'Check another copy',
  working: 'Checking…',
  stopped: 'The check was stopped.',
  held: (characters) =>
    `Pasted text: ${characters.toLocaleString('en')} characters. Too long to be shown here, it is checked whole.`,
  file: (name) => `File “${name}”`,
  failure: {
    empty: 'There is nothing to check: the text is empty.',
    address: 'That is an address, not the text of the article. Open the page, select all, copy, then paste here.',
    pdf: 'That is a PDF file, which this page does not read. Open it, copy its text, then paste it here.',
    archive: 'That is a page saved as a single file. Save it as “web page, HTML only”, or copy its text.',
    document: 'That is a word processor’s document. Open it, copy its text, then paste it here.',
    image: 'That is an image: there is no text to compare.',
    binary: 'This file is no text: there is nothing to look for in it. Save the page as HTML, or copy its text.',
    'too-large': 'This file is too large: the limit is 32 MB. Copy the text of the article alone.',
    unreadable: 'This file could not be read. Choose it again.',
    'too-long': 'The check takes too long and was stopped. Paste the text of the article alone.',
    failed: 'The check could not be done in this browser. Reload the page and try again.',
  },
  byParagraph: 'Paragraph by paragraph',
  paragraph: (p) => `¶\u00a0${String(p)}`,
  state: { same: 'the same', differs: 'differs', missing: 'not found', extra: 'extra' },
  uncertain: 'not compared',
  verdict: {
    verbatim: 'word for word',
    moved: 'word for word, in another place',
    folded: 'alike but for typography',
    differs: 'differs',
    missing: 'not found',
  },
  expected: 'In the chronology',
  found: 'In your copy',
  begins: 'In your copy this paragraph begins:',
  elsewhere:
    'The quotations are there, but something else changed. Only a fingerprint of this paragraph is kept: it cannot be said what.',
  gone: 'No longer there:',
  missingParagraph: 'No paragraph of your copy matches it.',
  other: 'Quotations without a paragraph',
  originalWording: 'original wording',
  seeQuote: 'See the quotation',
  nothingThere: 'nothing there',
};

export type CheckWords = Words;

/** In the language of the interface. */
export const checkWords = (lang: string): CheckWords => wordsIn('check', { fr, en }, lang);
