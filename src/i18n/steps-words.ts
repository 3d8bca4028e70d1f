/** Words for making the steps of a talk; loaded when somebody does. */
import { wordsIn } from './words-in.ts';

const fr = {
  edit: 'Étapes',
  intro:
    'Chaque étape est une vue et ce qu’on en dit. Rien n’est envoyé : le récit modifié s’enregistre comme fichier sur cet appareil.',
  addHere: 'Ajouter la vue à l’écran',
  addCarried: 'Ajouter la vue d’où vous venez',
  undo: 'Annuler',
  unnoted:
    'Les notes n’ont pas pu être chargées\u202f: le fichier enregistré ne les aura pas. Vérifiez le réseau, puis rouvrez.',
  save: 'Enregistrer le récit…',
  unsaved: 'Pas encore enregistré.',
  title: 'Titre court',
  caption: 'Légende',
  notes: 'Notes, pour vous seul',
  seconds: 'Secondes',
  show: 'Montrer ici la vue à l’écran',
  up: (n: number) => `Monter l’étape ${String(n)}`,
  down: (n: number) => `Descendre l’étape ${String(n)}`,
  remove: (n: number) => `Supprimer l’étape ${String(n)}`,
  change: (n: number) => `Modifier l’étape ${String(n)}`,
  none: 'Pas encore d’étape.',
  inLanguage: (lang: string) => `Textes en ${lang === 'fr' ? 'français' : lang === 'en' ? 'anglais' : lang}`,
  view: 'Vue',
  parts: (n: number) => `+ ${String(n)} ${n > 1 ? 'parties' : 'partie'}`,
  part: (label: string) => `Partie ${label}`,
  partCaption: 'Légende (sinon celle de l’étape)',
  look: (label: string) => `Montrer ${label}`,
  partUp: (label: string) => `Monter la partie ${label}`,
  partDown: (label: string) => `Descendre la partie ${label}`,
  partRemove: (label: string) => `Supprimer la partie ${label}`,
  addPart: (n: number) => `Ajouter la vue à l’écran comme partie de l’étape ${String(n)}`,
};
export type StepsWords = typeof fr;

const en: StepsWords = {
  edit: 'Steps',
  intro:
    'Each step is a view and what is said of it. Nothing is sent: the changed story is saved as a file on this device.',
  addHere: 'Add the view on screen',
  addCarried: 'Add the view you came from',
  undo: 'Undo',
  unnoted:
    'The notes could not be loaded: a file saved now will not have them. Check the connection, then open this again.',
  save: 'Save the story…',
  unsaved: 'Not saved yet.',
  title: 'Short title',
  caption: 'Caption',
  notes: 'Notes, for you alone',
  seconds: 'Seconds',
  show: 'Show the view on screen here',
  up: (n) => `Move step ${String(n)} up`,
  down: (n) => `Move step ${String(n)} down`,
  remove: (n) => `Delete step ${String(n)}`,
  change: (n) => `Change step ${String(n)}`,
  none: 'No step yet.',
  inLanguage: (lang) => `Texts in ${lang === 'fr' ? 'French' : lang === 'en' ? 'English' : lang}`,
  view: 'View',
  parts: (n) => `+ ${String(n)} ${n === 1 ? 'part' : 'parts'}`,
  part: (label) => `Part ${label}`,
  partCaption: 'Caption (else the step’s)',
  look: (label) => `Show ${label}`,
  partUp: (label) => `Move part ${label} up`,
  partDown: (label) => `Move part ${label} down`,
  partRemove: (label) => `Delete part ${label}`,
  addPart: (n) => `Add the view on screen as a part of step ${String(n)}`,
};

/** The words in the interface's language nearest to a tag. */
export const stepsWords = (lang: string): StepsWords => wordsIn('steps', { fr, en }, lang);
