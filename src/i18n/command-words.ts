/** What each key does; loaded with the help. */
import type { Command } from '../core/view-state/keys.ts';

export type CommandWords = Readonly<Record<Command, string>>;

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
  search: 'Chercher et filtrer',
  help: 'Cette aide',
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
  search: 'Search and filter',
  help: 'This help',
};

/** In the language of the interface. */
export const commandWords = (lang: string): CommandWords => (lang === 'fr' ? fr : en);
