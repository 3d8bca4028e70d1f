import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { defaultHeightPx, DIALECTS, readEmbedOptions, readOrigin } from './embed-options.ts';
import { migrateAddress } from './migrate-address.ts';

describe('the options of an embed', () => {
  it('are what a page needs when nothing is said', () => {
    const options = readEmbedOptions('');
    expect(options).toMatchObject({ ui: 'full', height: 'auto', scroll: 'cooperative', keys: 'auto', links: 'blank' });
    expect(options.parts).toEqual({
      title: true,
      legend: false,
      search: false,
      minimap: false,
      credit: true,
      share: true,
    });
    expect([...options.dialects]).toEqual(DIALECTS);
    expect([options.api, options.debug, options.isStatic, options.transparent]).toEqual([false, false, false, false]);
    expect([options.story, options.origin, options.secret, options.pymId]).toEqual(Array(4).fill(undefined));
  });

  it.each([
    ['ui=none', 'ui', 'none'],
    ['hideControls=true', 'ui', 'minimal'],
    ['mode=embedded', 'ui', 'minimal'],
    ['plain=true', 'ui', 'none'],
    ['plain=true&ui=full', 'ui', 'full'],
    ['fitchart=true', 'height', 'fit'],
    ['auto=1', 'height', 'auto'],
    ['maxheight=700', 'maxHeightPx', 700],
    ['maxheight=7', 'maxHeightPx', undefined],
    ['maxheight=99999', 'maxHeightPx', 20_000],
    ['maxheight=-1', 'maxHeightPx', undefined],
    ['id=a_B-9', 'id', 'a_B-9'],
    ['id=%3Cb%3E', 'id', ''],
    ['story=../x', 'story', undefined],
    ['step=3', 'step', 3],
    ['step=0', 'step', undefined],
    ['keys=forward', 'keys', 'forward'],
    ['keys=everything', 'keys', 'auto'],
    ['childId=my-child', 'pymId', 'my-child'],
    ['childId=axPYMxb', 'pymId', undefined],
    ['static=true', 'isStatic', true],
    ['static=false', 'isStatic', false],
    ['debug=1', 'debug', true],
    ['origin=https%3A%2F%2Fexample.org%2Fpath', 'origin', 'https://example.org'],
    ['origin=http%3A%2F%2Fexample.org', 'origin', undefined],
  ] as const)('reads %s', (query, name, value) => {
    expect(readEmbedOptions(migrateAddress(query))[name]).toEqual(value);
  });

  it('shows the parts asked for, whatever the rest', () => {
    expect(readEmbedOptions('ui=none&credit=1&title=0').parts).toMatchObject({ credit: true, title: false });
    expect(readEmbedOptions('ui=none').parts.credit).toBe(false);
    expect(readEmbedOptions('ui=none&minimap=1').parts.minimap).toBe(true);
  });

  it('keeps within what WordPress allows when its secret stands in the hash', () => {
    expect(readEmbedOptions('', '#?secret=aB3')).toMatchObject({ secret: 'aB3', maxHeightPx: 1000 });
    expect(readEmbedOptions('maxheight=600', '#?secret=aB3').maxHeightPx).toBe(600);
    expect(readEmbedOptions('', '#?secret=%3Cscript%3E').secret).toBeUndefined();
  });

  it('speaks the dialects asked for, and none at all when told to be quiet', () => {
    expect([...readEmbedOptions('compat=none').dialects]).toEqual([]);
    expect([...readEmbedOptions('compat=pym,amp').dialects]).toEqual(['dateline', 'amp', 'pym']);
    expect([...readEmbedOptions('compat=pigeon').dialects]).toEqual(['dateline']);
  });

  it('takes an origin of https, or of this machine', () => {
    expect(readOrigin('http://localhost:8080/a')).toBe('http://localhost:8080');
    expect(readOrigin('javascript:alert(1)')).toBeUndefined();
    expect(readOrigin('null')).toBeUndefined();
    expect(readOrigin('')).toBeUndefined();
  });

  it('never throws, and never gives a height nobody can use', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (query, hash) => {
        const { maxHeightPx, id } = readEmbedOptions(query, hash);
        expect(maxHeightPx === undefined || (maxHeightPx >= 200 && maxHeightPx <= 20_000)).toBe(true);
        expect(id).toMatch(/^[A-Za-z0-9_-]{0,40}$/);
      }),
      cases(),
    );
  });

  it('gives a frame of every width its height', () => {
    expect([320, 599, 600, 999, 1000].map(defaultHeightPx)).toEqual([480, 480, 575, 575, 650]);
  });
});
