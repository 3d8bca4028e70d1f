import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { METHODS, readRequest } from './commands.ts';

const ask = (method: string, args?: unknown) =>
  readRequest({ target: 'dateline', v: 1, method, ...(args === undefined ? {} : { args }), req: 1 }, 'a');

describe('a host’s command', () => {
  it.each([
    ['hello', undefined, { method: 'hello' }],
    ['select', { id: 'putin-speech' }, { method: 'select', id: 'putin-speech' }],
    [
      'range',
      { from: '2022-09-01', to: '2022-09-30' },
      { method: 'range', range: { from: '2022-09-01', to: '2022-09-30' }, animate: true },
    ],
    ['zoom', { fit: true }, { method: 'zoom', factor: 'fit' }],
    ['zoom', { factor: 2 }, { method: 'zoom', factor: 2 }],
    ['filter', { context: false }, { method: 'filter', clear: false, context: false, lanes: undefined, asked: {} }],
    [
      'filter',
      { clear: true, speaker: ['putin'], kind: 'claim~report', q: 'Kharkiv' },
      {
        method: 'filter',
        clear: true,
        context: undefined,
        lanes: undefined,
        asked: { speaker: ['putin'], kind: ['claim', 'report'], q: 'Kharkiv' },
      },
    ],
    ['getImage', {}, { method: 'getImage', format: 'svg', widthPx: undefined, scale: 1 }],
    [
      'getImage',
      { format: 'png', width: 800, scale: 2 },
      { method: 'getImage', format: 'png', widthPx: 800, scale: 2 },
    ],
    ['mode', { view: 'claims' }, { method: 'mode', view: 'claims' }],
    ['step', { n: 2 }, { method: 'step', n: 2 }],
    ['mode', { view: 'list' }, { method: 'mode', view: 'list' }],
    ['setState', { query: 'event=a' }, { method: 'setState', query: 'event=a' }],
    ['getEvents', {}, { method: 'getEvents', range: undefined, limit: 100 }],
    ['subscribe', { types: ['state'] }, { method: 'subscribe', types: ['state'] }],
  ])('%s %j is read', (method, args, command) => {
    expect(ask(method, args)).toEqual({ req: 1, command: { ok: true, value: command } });
  });

  it.each([
    ['select', {}],
    ['select', { id: '<b>' }],
    ['select', { id: '__proto__' }],
    ['select', 'putin-speech'],
    ['range', { from: '2022-09-31', to: '2022-10-01' }],
    ['range', { from: 'earliest' }],
    ['zoom', { factor: Number.NaN }],
    ['zoom', { factor: 1e9 }],
    ['filter', {}],
    ['filter', { context: 'yes' }],
    ['step', { n: 1.5 }],
    ['mode', { view: 'chart' }],
    ['filter', { speaker: ['<b>'] }],
    ['filter', { speaker: 7 }],
    ['filter', { lanes: 'colour' }],
    ['getImage', { format: 'gif' }],
    ['getImage', { width: 1e9 }],
    ['theme', { theme: 'pink' }],
    ['lang', { lang: 'english' + ' ' }],
    ['setState', { query: 'a\u0000' }],
    ['getEvents', { limit: 1e6 }],
    ['subscribe', { types: [1] }],
    ['cite', null],
  ])('%s %j has arguments nobody can use', (method, args) => {
    expect(ask(method, args).command).toEqual({ ok: false, error: 'bad-args' });
  });

  it.each([
    ['a long text', { query: 'x'.repeat(5000) }],
    ['a long list', { speaker: Array<string>(5000).fill('a') }],
    ['many names', Object.fromEntries(Array.from({ length: 39 }, (_, i) => [`n${String(i)}`, 'y'.repeat(120)]))],
    ['a nest', { a: { b: { c: { d: { e: {} } } } } }],
    ['a buffer', { id: new Uint8Array(9) }],
    ['a map', { id: new Map() }],
  ])('%s is more than a command has', (_, args) => {
    expect(ask('select', args)).toEqual({ req: 1, command: { ok: false, error: 'too-large' } });
  });

  it.each(['', 'constructor', 'toString', '__proto__', 'eval', 'SELECT'])('%j is no method', (method) => {
    expect(ask(method).command).toEqual({ ok: false, error: 'unknown-method' });
  });

  it.each([
    null,
    7,
    'hello',
    [],
    { v: 1, method: 'hello' },
    { target: 'dateline', v: 2, method: 'hello' },
    { target: 'other', v: 1, method: 'hello' },
    { target: 'dateline', v: 1, id: 'b', method: 'hello' },
  ])('%j is not for us', (data) => {
    expect(readRequest(data, 'a').command).toEqual({ ok: false, error: 'not-ours' });
  });

  it('has no method that is not in the documents', () => {
    expect([...METHODS].sort().join(' ')).toBe(
      'cite clear filter first focus getEvents getImage getState hello lang last measure mode next prev print range revert search select setState step subscribe theme zoom',
    );
  });

  it('may be anything', () => {
    const hostile = fc.record(
      {
        target: fc.constantFrom('dateline', 'x'),
        v: fc.constantFrom(1, 2),
        method: fc.oneof(fc.constantFrom(...METHODS), fc.string()),
        args: fc.anything(),
        req: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), (data) => {
        const { req } = readRequest(data, 'a');
        expect(['undefined', 'string', 'number']).toContain(typeof req);
      }),
      cases(),
    );
  });
});
