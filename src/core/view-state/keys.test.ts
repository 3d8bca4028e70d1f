import { describe, expect, it } from 'vitest';
import { commandOf, COMMANDS, KEY_BINDINGS, type Pressed } from './keys.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('the keys of the chronology', () => {
  it('reach every command, and no key two', () => {
    expect(new Set(KEY_BINDINGS.map((b) => b.command))).toEqual(new Set(COMMANDS));
    for (const binding of KEY_BINDINGS)
      for (const key of binding.keys)
        expect(commandOf(press(key, { shiftKey: binding.shift ?? false }))).toBe(binding.command);
  });

  it('leave everything with Ctrl, Alt or Meta to the browser', () => {
    for (const binding of KEY_BINDINGS)
      for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
        for (const key of binding.keys) expect(commandOf(press(key, held))).toBeUndefined();
  });

  it('tell a pan from a step by Shift, and take + and ? with or without it', () => {
    expect(commandOf(press('ArrowRight'))).toBe('next');
    expect(commandOf(press('ArrowRight', { shiftKey: true }))).toBe('panLater');
    expect(commandOf(press('+', { shiftKey: true }))).toBe('zoomIn');
    expect(commandOf(press('?', { shiftKey: true }))).toBe('help');
  });

  it('leave Tab, function keys and letters alone', () => {
    for (const key of ['Tab', 'F5', 'a', 'z', '1', '9', 'Delete']) expect(commandOf(press(key))).toBeUndefined();
  });

  it('leave every key that writes a character alone once those are off, and no other', () => {
    const off = KEY_BINDINGS.flatMap(({ command, keys, shift }) =>
      keys.filter((key) => commandOf(press(key, { shiftKey: shift ?? false }), false) !== command),
    );
    expect(off).toEqual(['+', '=', '-', '−', '0', '.', ',', '/', '?']);
  });
});
