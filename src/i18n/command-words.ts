/** What each key does; loaded with the help. */
import type { Command } from '../core/view-state/keys.ts';
import type { Naming } from '../core/view-state/naming.ts';
import type { PageCommand } from '../core/view-state/page-keys.ts';
import { wordsIn } from './words-in.ts';

export type CommandWords = Readonly<
  Record<
    | Command
    | PageCommand
    /** The switch for keys that write a character, and why one would use it. */
    | 'characters'
    | 'charactersWhy'
    /** How much of an event is read aloud, and the three degrees. */
    | 'naming'
    | Naming,
    string
  >
>;

const fr: CommandWords = {
  next: 'Événement suivant',
  previous: 'Événement précédent',
  laneDown: 'Événement voisin, couloir du dessous',
  laneUp: 'Événement voisin, couloir du dessus',
  first: 'Premier événement',
  last: 'Dernier événement',
  nextPeriod: 'Période suivante',
  previousPeriod: 'Période précédente',
  open: 'Ouvrir l’événement et ses citations',
  close: 'Fermer, et revenir à l’événement',
  zoomIn: 'Zoomer autour de l’événement',
  zoomOut: 'Dézoomer',
  showAll: 'Montrer toute la période',
  panLater: 'Se déplacer vers plus tard',
  panEarlier: 'Se déplacer vers plus tôt',
  nextLink: 'Suivre le lien suivant\u202f: ce qu’il conteste, ce qui lui répond',
  previousLink: 'Suivre le lien précédent',
  back: 'Revenir d’un lien suivi',
  search: 'Chercher et filtrer',
  present: 'Présenter, étape par étape',
  step: 'Faire de cette vue une étape de la présentation',
  help: 'Cette aide',
  characters: 'Touches à caractère (+ − 0 . , / P A ?)',
  charactersWhy: 'À désactiver avec une commande vocale, ou si une main glisse. Les autres touches restent.',
  naming: 'Nom d’un événement, à voix haute',
  minimal: 'bref',
  standard: 'habituel',
  full: 'complet, avec ce qui le conteste ou l’appuie',
};

const en: CommandWords = {
  next: 'Next event',
  previous: 'Previous event',
  laneDown: 'Nearest event in the lane below',
  laneUp: 'Nearest event in the lane above',
  first: 'First event',
  last: 'Last event',
  nextPeriod: 'Next period',
  previousPeriod: 'Previous period',
  open: 'Open the event and its quotations',
  close: 'Close, and return to the event',
  zoomIn: 'Zoom in around the event',
  zoomOut: 'Zoom out',
  showAll: 'Show the whole period',
  panLater: 'Move later',
  panEarlier: 'Move earlier',
  nextLink: 'Follow the next link: what it contests, what answers it',
  previousLink: 'Follow the previous link',
  back: 'Return from a followed link',
  search: 'Search and filter',
  present: 'Present, step by step',
  step: 'Make this view a step of the talk',
  help: 'This help',
  characters: 'Character keys (+ − 0 . , / P A ?)',
  charactersWhy: 'Turn them off for voice control, or if a hand slips. The other keys stay.',
  naming: 'Name of an event, read aloud',
  minimal: 'brief',
  standard: 'usual',
  full: 'full, with what contests or backs it',
};

/** In the language of the interface. */
export const commandWords = (lang: string): CommandWords => wordsIn('command', { fr, en }, lang);

const FRENCH_KEYS: Readonly<Record<string, string>> = { Home: 'Début', End: 'Fin', Enter: 'Entrée', Esc: 'Échap' };
/** What is printed on a key, where a language's keyboards say it otherwise. */
export const keyName = (shown: string, lang: string): string => (lang === 'fr' && FRENCH_KEYS[shown]) || shown;
