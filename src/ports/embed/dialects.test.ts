import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { DIALECTS } from '../../core/view-state/embed-options.ts';
import { readHostWord, resizerGreeting, sizeMessages, type FrameNames } from './dialects.ts';

const names: FrameNames = {
  id: 'one',
  href: 'https://example.org/embed.html',
  pymId: 'pym-child-0',
  secret: 'aB3',
  resizerId: 'iFrameResizer0',
};
const size = { heightPx: 650, widthPx: 800 };
const told = (given: Partial<FrameNames> = {}) =>
  Object.fromEntries(
    DIALECTS.flatMap((dialect) =>
      sizeMessages(size, { ...names, ...given }, new Set([dialect])).map((data) => [dialect, data] as const),
    ),
  );

describe('a height is told', () => {
  it('in each dialect to the letter', () => {
    expect(told()).toEqual({
      dateline: { source: 'dateline', v: 1, id: 'one', type: 'resize', height: 650, width: 800 },
      datawrapper: { 'datawrapper-height': { one: 650 } },
      amp: { sentinel: 'amp', type: 'embed-size', height: 650 },
      medium: '{"src":"https://example.org/embed.html","context":"iframe.resize","height":650}',
      'open-iframe-resizer': { type: 'iframe-resized', width: 800, height: 650 },
      'iframe-resizer': '[iFrameSizer]iFrameResizer0:650:800:resizeObserver',
      pym: 'pymxPYMxpym-child-0xPYMxheightxPYMx650',
      wordpress: { message: 'height', value: 650, secret: 'aB3' },
    });
  });

  it('only in those that apply', () => {
    expect(Object.keys(told({ id: '', pymId: undefined, secret: undefined, resizerId: undefined }))).toEqual([
      'dateline',
      'amp',
      'medium',
      'open-iframe-resizer',
    ]);
    expect(sizeMessages(size, names, new Set())).toEqual([]);
  });

  it('never as a string with a method in it', () => {
    for (const data of Object.values(told())) if (typeof data === 'string') expect(data).not.toContain('method');
  });

  it('to an iframe-resizer that says hello, with a title', () => {
    expect(resizerGreeting('f', size, 'Kharkiv: a week')).toEqual([
      '[iFrameSizer]f:650:800:init',
      '[iFrameSizer]f:0:0:title:Kharkiv  a week',
    ]);
  });
});

describe('a host’s word', () => {
  it.each([
    [
      '[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset',
      { kind: 'resizer-init', id: 'iFrameResizer0' },
    ],
    [{ type: 'iframe-child-init' }, { kind: 'asks-size', dialect: 'open-iframe-resizer' }],
    [
      { target: 'dateline', v: 1, method: 'measure' },
      { kind: 'asks-size', dialect: 'dateline' },
    ],
    [{ type: 'iframe-get-child-dimensions' }, { kind: 'asks-size', dialect: 'open-iframe-resizer' }],
    ['pymxPYMxchildxPYMxwidthxPYMx600', { kind: 'asks-size', dialect: 'pym' }],
    ['PING', { kind: 'ping' }],
    ['slide:start', { kind: 'slide', on: true }],
    ['slide:stop', { kind: 'slide', on: false }],
  ])('%j is understood', (data, word) => {
    expect(readHostWord(data)).toEqual(word);
  });

  it.each([
    null,
    undefined,
    7,
    '',
    'ping',
    '[iFrameSizer]resize',
    '[iFrameSizer]<b>:8:false',
    'slide:start'.padEnd(5000),
    { type: 'iframe-child-initialised' },
    // A command, to be answered.
    { target: 'dateline', v: 1, method: 'measure', req: 1 },
    [],
  ])('%j is not for us', (data) => {
    expect(readHostWord(data)).toBeUndefined();
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readHostWord(data);
      }),
      cases(),
    );
  });
});
