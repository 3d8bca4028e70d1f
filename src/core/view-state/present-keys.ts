/**
 * The keys of a talk, once: what the audience's window and the presenter's both listen for and what their help lists.
 * A key is known by `key`; where the keyboard writes no Latin letter, or digits need Shift, by its place (`code`).
 *
 * A held key is one press: what repeats by itself moves nothing but the zoom. Nothing acts with Ctrl, Alt or Meta, nor
 * inside a field, but for a clicker's page keys where a field searches; on a button, Enter and Space are the button's.
 */
export const PRESENT_COMMANDS = [
  'next',
  'previous',
  'nextStep',
  'previousStep',
  'first',
  'last',
  'jump',
  'black',
  'white',
  'fullscreen',
  'start',
  'startHere',
  'back',
  'overview',
  'presenter',
  'bare',
  'revert',
  'laser',
  'zoomHere',
  'timer',
  'still',
  'zoomIn',
  'zoomOut',
  'showAll',
  'help',
  'edit',
  'leave',
] as const;
export type PresentCommand = (typeof PRESENT_COMMANDS)[number];

/** What the audience sees: the talk, or nothing. */
export type Screen = 'shown' | 'black' | 'white';

export interface PresentBinding {
  readonly command: PresentCommand;
  /** Values of `KeyboardEvent.key`; letters in lower case. */
  readonly keys: readonly string[];
  /** Values of `KeyboardEvent.code`, for keyboards whose `key` is none of ours. */
  readonly codes: readonly string[];
  /** Only with Shift, or only without; left out: either. */
  readonly shift?: boolean;
  /** As shown in the help. */
  readonly shown: string;
}

export const PRESENT_BINDINGS: readonly PresentBinding[] = [
  { command: 'nextStep', keys: ['ArrowRight'], codes: ['ArrowRight'], shift: true, shown: '⇧ →' },
  { command: 'previousStep', keys: ['ArrowLeft'], codes: ['ArrowLeft'], shift: true, shown: '⇧ ←' },
  { command: 'previous', keys: [' '], codes: ['Space'], shift: true, shown: '⇧ Space' },
  { command: 'startHere', keys: ['F5'], codes: ['F5'], shift: true, shown: '⇧ F5' },
  {
    command: 'next',
    keys: ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'PageDown', 'n', 'l', 'j'],
    codes: ['KeyN', 'KeyL', 'KeyJ', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'NumpadEnter', 'PageDown'],
    shown: '→ ↓ Space Enter Page↓ N L J',
  },
  {
    command: 'previous',
    keys: ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp', 'p', 'h', 'k'],
    codes: ['KeyP', 'KeyH', 'KeyK', 'ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp'],
    shown: '← ↑ ⌫ Page↑ P H K',
  },
  { command: 'first', keys: ['Home'], codes: ['Home'], shown: 'Home' },
  { command: 'last', keys: ['End'], codes: ['End'], shown: 'End' },
  { command: 'jump', keys: ['g'], codes: ['KeyG'], shown: 'G' },
  {
    command: 'black',
    keys: ['b', 'v', '.', ':', ';', '/'],
    codes: ['KeyB', 'KeyV', 'Period', 'Semicolon', 'Slash'],
    shown: 'B V . : ; /',
  },
  { command: 'white', keys: ['w', ','], codes: ['KeyW', 'Comma'], shown: 'W ,' },
  { command: 'fullscreen', keys: ['f', 'F11'], codes: ['KeyF', 'F11'], shown: 'F F11' },
  { command: 'start', keys: ['F5'], codes: ['F5'], shift: false, shown: 'F5' },
  { command: 'back', keys: ['Escape'], codes: ['Escape'], shown: 'Esc' },
  { command: 'overview', keys: ['o', '`'], codes: ['KeyO', 'Backquote'], shown: 'O `' },
  { command: 'presenter', keys: ['s'], codes: ['KeyS'], shown: 'S' },
  { command: 'bare', keys: ['u'], codes: ['KeyU'], shown: 'U' },
  { command: 'revert', keys: ['r'], codes: ['KeyR'], shown: 'R' },
  { command: 'laser', keys: ['x'], codes: ['KeyX'], shown: 'X' },
  { command: 'zoomHere', keys: ['z'], codes: ['KeyZ'], shown: 'Z' },
  { command: 'timer', keys: ['t'], codes: ['KeyT'], shown: 'T' },
  { command: 'still', keys: ['m'], codes: ['KeyM'], shown: 'M' },
  { command: 'zoomIn', keys: ['+', '='], codes: ['Equal', 'NumpadAdd'], shown: '+' },
  { command: 'zoomOut', keys: ['-', '−'], codes: ['Minus', 'NumpadSubtract'], shown: '−' },
  { command: 'showAll', keys: ['0'], codes: ['Digit0', 'Numpad0'], shown: '0' },
  { command: 'help', keys: ['?', 'F1'], codes: ['F1'], shown: '? F1' },
  { command: 'edit', keys: ['e'], codes: ['KeyE'], shown: 'E' },
  { command: 'leave', keys: ['q'], codes: ['KeyQ'], shown: 'Q' },
];

/** A pressed key, as the browser reports it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether the keyboard repeats it by itself. */
  readonly repeat: boolean;
}

/** What stands while a key is pressed. */
export interface Standing {
  readonly screen: Screen;
  /** Digits typed so far. */
  readonly digits: string;
  /**
   * What has the focus: a field that takes text, the one that searches, something that answers Enter and Space itself, or
   * none of these.
   */
  readonly focus: 'text' | 'search' | 'button' | 'page';
  /** A dialog is open, and the keys are its own. */
  readonly dialog: boolean;
  /** Whether single characters act; they can be switched off. */
  readonly letters: boolean;
}

/** `ours`: the key is taken and nothing happens. */
export type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'ours' }
  | { readonly kind: 'command'; readonly command: PresentCommand }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'goto'; readonly step: number };

const NONE: Answer = { kind: 'none' };
const OURS: Answer = { kind: 'ours' };
/** Commands a held key may go on giving. */
const HELD = new Set<PresentCommand>(['zoomIn', 'zoomOut']);
/** Commands that bring the talk back onto a black or white screen. */
const RESUMES = new Set<PresentCommand>(['next', 'previous', 'nextStep', 'previousStep']);
/** What a clicker sends, and a line of text has no use for. */
const CLICKER = new Set(['PageUp', 'PageDown', 'F5']);
const MOST_DIGITS = 4;

const named = (press: KeyPress): string => (press.key.length === 1 ? press.key.toLowerCase() : press.key);
const foreign = ({ key, code }: KeyPress): boolean =>
  key === '' || key === 'Unidentified' || (key.length === 1 && key > '~') || /^(Digit|Numpad)/.test(code);

/** The command of a key, whatever stands; undefined: not ours. */
export function presentCommandOf(press: KeyPress): PresentCommand | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = named(press);
  const fits = ({ shift }: PresentBinding): boolean => shift === undefined || shift === press.shiftKey;
  const byKey = PRESENT_BINDINGS.find((binding) => fits(binding) && binding.keys.includes(key));
  if (byKey || !foreign(press)) return byKey?.command;
  return PRESENT_BINDINGS.find((binding) => fits(binding) && binding.codes.includes(press.code))?.command;
}

/** The digit of a key; by its place where the digits of a keyboard need Shift. */
function digitOf(press: KeyPress): string | undefined {
  // AZERTY writes them with Shift.
  if (/^[0-9]$/.test(press.key)) return press.key;
  if (press.shiftKey) return undefined;
  const known = PRESENT_BINDINGS.some(({ keys }) => keys.includes(named(press)));
  return known ? undefined : /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
}

/** What a pressed key does in a talk as it stands. */
export function answerTo(press: KeyPress, standing: Standing): Answer {
  const { screen, digits, focus, dialog, letters } = standing;
  if (press.ctrlKey || press.altKey || press.metaKey || focus === 'text' || dialog) return NONE;
  // A clicker goes on turning while the presenter looks something up; what is typed is the field's.
  if (focus === 'search' && !CLICKER.has(press.key)) return NONE;
  if (!letters && press.key.length === 1 && press.key !== ' ') return NONE;
  const command = presentCommandOf(press);
  if (screen !== 'shown') {
    if (press.repeat || command === undefined) return OURS;
    return command === screen || RESUMES.has(command) ? { kind: 'command', command: screen } : OURS;
  }
  const digit = digitOf(press);
  if (digit !== undefined && (digits !== '' || digit !== '0')) {
    if (press.repeat) return OURS;
    return { kind: 'digits', digits: `${digits}${digit}`.slice(-MOST_DIGITS) };
  }
  if (digits !== '' && press.key === 'Enter') return { kind: 'goto', step: Number(digits) };
  if (digits !== '' && press.key === 'Escape') return { kind: 'digits', digits: '' };
  if (digits !== '' && press.key === 'Backspace') return { kind: 'digits', digits: digits.slice(0, -1) };
  if (command === undefined) return NONE;
  if (focus === 'button' && (press.key === 'Enter' || press.key === ' ')) return NONE;
  if (press.repeat && !HELD.has(command)) return OURS;
  return { kind: 'command', command };
}
