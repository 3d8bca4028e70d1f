/** Words of the dialog for sharing and citing; loaded with it. */
import { wordsIn } from './words-in.ts';

const fr = {
  title: 'Partager et citer',
  what: 'Quoi',
  how: 'Comment',
  tabs: { link: 'Lien et citation', picture: 'Image', embed: 'Intégrer' },
  view: 'Cette vue',
  event: 'Cet événement',
  quote: 'Ces mots exacts',
  viewNote: 'La période, les filtres et le choix, tels qu’ils sont à l’écran.',
  link: 'Lien',
  copyLink: 'Copier le lien',
  share: 'Envoyer…',
  onDevice:
    'Cette chronologie n’existe que sur cet appareil\u202f: un lien ne mènerait personne ici. La citation, elle, peut être copiée.',
  cite: 'Citation',
  form: 'Forme',
  forms: { plain: 'Texte', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copyCitation: 'Copier la citation',
  copied: 'Copié.',
  notCopied: 'La copie n’est pas permise ici\u202f: le texte est sélectionné, copiez-le au clavier.',
  files: 'Imprimer, télécharger…',
  version: (revision: string) => `données ${revision}`,
  accessed: (day: string) => `consulté le ${day}`,
};
export type ShareWords = typeof fr;

const en: ShareWords = {
  title: 'Share and cite',
  what: 'What',
  how: 'How',
  tabs: { link: 'Link and citation', picture: 'Picture', embed: 'Embed' },
  view: 'This view',
  event: 'This event',
  quote: 'These exact words',
  viewNote: 'The period, the filters and the choice, as they are on the screen.',
  link: 'Link',
  copyLink: 'Copy link',
  share: 'Send…',
  onDevice: 'This chronology is only on this device: a link would lead nobody here. The citation can still be copied.',
  cite: 'Citation',
  form: 'Form',
  forms: { plain: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here: the text is selected, copy it with the keyboard.',
  files: 'Print, download…',
  version: (revision) => `data ${revision}`,
  accessed: (day) => `accessed ${day}`,
};

/** In the language of the interface. */
export const shareWords = (lang: string): ShareWords => wordsIn('share', { fr, en }, lang);
