/**
 * The keys of the chronology, once: what the stage listens for and what the help lists. They act only while the stage
 * has the focus, and never with Ctrl, Alt or Meta. Arrow keys are visual directions.
 */
export const COMMANDS = [
  'next',
  'previous',
  'laneDown',
  'laneUp',
  'first',
  'last',
  'nextPeriod',
  'previousPeriod',
  'open',
  'close',
  'zoomIn',
  'zoomOut',
  'showAll',
  'panLater',
  'panEarlier',
  'nextLink',
  'previousLink',
  'back',
  'search',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface KeyBinding {
  readonly command: Command;
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  readonly shift?: true;
  /** As shown in the help. */
  readonly shown: string;
}

export const KEY_BINDINGS: readonly KeyBinding[] = [
  { command: 'next', keys: ['ArrowRight'], shown: '→' },
  { command: 'previous', keys: ['ArrowLeft'], shown: '←' },
  { command: 'laneDown', keys: ['ArrowDown'], shown: '↓' },
  { command: 'laneUp', keys: ['ArrowUp'], shown: '↑' },
  { command: 'first', keys: ['Home'], shown: 'Home' },
  { command: 'last', keys: ['End'], shown: 'End' },
  { command: 'nextPeriod', keys: ['PageDown'], shown: 'Page ↓' },
  { command: 'previousPeriod', keys: ['PageUp'], shown: 'Page ↑' },
  { command: 'open', keys: ['Enter', ' '], shown: 'Enter' },
  { command: 'close', keys: ['Escape'], shown: 'Esc' },
  { command: 'zoomIn', keys: ['+', '='], shown: '+' },
  { command: 'zoomOut', keys: ['-', '−'], shown: '−' },
  { command: 'showAll', keys: ['0'], shown: '0' },
  { command: 'panLater', keys: ['ArrowRight'], shift: true, shown: '⇧ →' },
  { command: 'panEarlier', keys: ['ArrowLeft'], shift: true, shown: '⇧ ←' },
  { command: 'nextLink', keys: ['.'], shown: '.' },
  { command: 'previousLink', keys: [','], shown: ',' },
  { command: 'back', keys: ['Backspace'], shown: '⌫' },
  { command: 'search', keys: ['/'], shown: '/' },
  { command: 'help', keys: ['?'], shown: '?' },
];

/** A pressed key, as the browser reports it. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Keys that write a character: a reader who speaks to the machine, or whose hand slips, may turn these off (WCAG 2.1.4). */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/**
 * The command of a key, or undefined: not ours, so the browser's. Shift matters only for arrows: `+` and `?` need it on
 * many keyboards. `characters`: whether keys that write a character are ours at all.
 */
export function commandOf(pressed: Pressed, characters = true): Command | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (!characters && isCharacter(pressed.key)) return undefined;
  const arrow = pressed.key.startsWith('Arrow');
  return KEY_BINDINGS.find((b) => b.keys.includes(pressed.key) && (!arrow || Boolean(b.shift) === pressed.shiftKey))
    ?.command;
}
