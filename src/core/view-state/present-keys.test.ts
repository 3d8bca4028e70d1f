import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerTo,
  PRESENT_BINDINGS,
  PRESENT_COMMANDS,
  presentCommandOf,
  type KeyPress,
  type Standing,
} from './present-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const STANDING: Standing = { screen: 'shown', digits: '', focus: 'page', dialog: false, letters: true };
const answer = (key: string, more: Partial<KeyPress> = {}, standing: Partial<Standing> = {}) =>
  answerTo(press(key, more), { ...STANDING, ...standing });

describe('the keys of a talk', () => {
  it('reach every command by key and by place, and no key two', () => {
    expect(new Set(PRESENT_BINDINGS.map(({ command }) => command))).toEqual(new Set(PRESENT_COMMANDS));
    for (const { command, keys, codes, shift = false } of PRESENT_BINDINGS) {
      for (const key of keys) expect(presentCommandOf(press(key, { shiftKey: shift })), key).toBe(command);
      // A keyboard that writes Cyrillic, or that says nothing.
      for (const code of codes)
        for (const key of ['ж', 'Unidentified', ''])
          expect(presentCommandOf(press(key, { code, shiftKey: shift })), code).toBe(command);
    }
    const all = PRESENT_BINDINGS.flatMap(({ keys, shift }) => keys.map((key) => `${String(shift ?? '')}${key}`));
    expect(new Set(all).size).toBe(all.length);
  });

  it('go by the letter where the keyboard writes one, whatever its place', () => {
    // AZERTY: the key that writes z stands where QWERTY has w.
    expect(presentCommandOf(press('z', { code: 'KeyW' }))).toBe('zoomHere');
    // Dvorak: a letter that is none of ours does nothing, even in the place of one that is.
    expect(presentCommandOf(press('d', { code: 'KeyH' }))).toBeUndefined();
    expect(presentCommandOf(press('N', { shiftKey: true }))).toBe('next');
  });

  it('leave everything with Ctrl, Alt or Meta to the browser, and everything in a field to the field', () => {
    for (const { keys } of PRESENT_BINDINGS)
      for (const key of keys) {
        for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
          expect(answer(key, held)).toEqual({ kind: 'none' });
        expect(answer(key, {}, { focus: 'text' })).toEqual({ kind: 'none' });
        const clicked = ['PageUp', 'PageDown', 'F5'].includes(key);
        expect(answer(key, {}, { focus: 'search' }).kind).toBe(clicked ? 'command' : 'none');
        expect(answer(key, {}, { dialog: true })).toEqual({ kind: 'none' });
      }
  });

  it('leave Enter and Space to a button, and nothing else', () => {
    for (const key of ['Enter', ' ']) expect(answer(key, {}, { focus: 'button' })).toEqual({ kind: 'none' });
    expect(answer('PageDown', {}, { focus: 'button' })).toEqual({ kind: 'command', command: 'next' });
  });

  it('take a held key for one press, but for the zoom', () => {
    for (const { command, keys, shift = false } of PRESENT_BINDINGS)
      for (const key of keys) {
        const held = answer(key, { repeat: true, shiftKey: shift });
        if (command === 'zoomIn' || command === 'zoomOut') expect(held).toEqual({ kind: 'command', command });
        else expect(held, key).toEqual({ kind: 'ours' });
      }
    expect(answer('3', { repeat: true })).toEqual({ kind: 'ours' });
  });

  it('let nothing through a black screen but what ends it', () => {
    for (const key of ['b', '.', 'ArrowRight', 'PageUp', ' ', 'Backspace'])
      expect(answer(key, {}, { screen: 'black' }), key).toEqual({ kind: 'command', command: 'black' });
    for (const key of ['w', 'Escape', 'g', 'a', '3', 'F5', 'Home', 'Tab'])
      expect(answer(key, {}, { screen: 'black' }), key).toEqual({ kind: 'ours' });
    expect(answer('w', {}, { screen: 'white' })).toEqual({ kind: 'command', command: 'white' });
  });

  it('gather digits until Enter goes or Escape forgets', () => {
    expect(answer('1')).toEqual({ kind: 'digits', digits: '1' });
    expect(answer('2', {}, { digits: '1' })).toEqual({ kind: 'digits', digits: '12' });
    expect(answer('0', {}, { digits: '1' })).toEqual({ kind: 'digits', digits: '10' });
    expect(answer('0')).toEqual({ kind: 'command', command: 'showAll' });
    expect(answer('Enter', {}, { digits: '12' })).toEqual({ kind: 'goto', step: 12 });
    expect(answer('Escape', {}, { digits: '12' })).toEqual({ kind: 'digits', digits: '' });
    expect(answer('Backspace', {}, { digits: '12' })).toEqual({ kind: 'digits', digits: '1' });
    // AZERTY: without Shift by the place, with Shift by the key; where an accent is a command's, it is no digit.
    expect(answer('é', { code: 'Digit2' })).toEqual({ kind: 'digits', digits: '2' });
    expect(answer('2', { code: 'Digit2', shiftKey: true })).toEqual({ kind: 'digits', digits: '2' });
    expect(answer('-', { code: 'Digit6' })).toEqual({ kind: 'command', command: 'zoomOut' });
    expect(answer('!', { code: 'Digit1', shiftKey: true })).toEqual({ kind: 'none' });
  });

  it('can be kept from answering single characters', () => {
    expect(answer('b', {}, { letters: false })).toEqual({ kind: 'none' });
    for (const key of [' ', 'ArrowRight', 'PageDown', 'Escape'])
      expect(answer(key, {}, { letters: false }).kind).toBe('command');
  });

  it('never fail, whatever is pressed', () => {
    const any = fc.record({
      key: fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('Dead', 'Process', 'Tab', 'Shift')),
      code: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('KeyB', 'Digit3', 'Numpad7')),
      shiftKey: fc.boolean(),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      metaKey: fc.boolean(),
      repeat: fc.boolean(),
    });
    fc.assert(
      fc.property(any, fc.constantFrom('shown' as const, 'black' as const, 'white' as const), (key, screen) => {
        const answered = answerTo(key, { ...STANDING, screen });
        // What is held never moves the talk.
        if (key.repeat && answered.kind === 'command') expect(['zoomIn', 'zoomOut']).toContain(answered.command);
        if (key.ctrlKey) expect(answered).toEqual({ kind: 'none' });
      }),
    );
  });
});
