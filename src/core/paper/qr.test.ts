import { describe, expect, it } from 'vitest';
import { qrOf } from './qr.ts';

describe('a QR code', () => {
  it('has its three finder patterns, within a white border of four', () => {
    const qr = qrOf('https://example.org/dateline/?event=address');
    const dark = new Set<string>();
    for (const [, x, y, run] of qr?.path.matchAll(/M(\d+) (\d+)h(\d+)v1/g) ?? [])
      for (let i = 0; i < Number(run); i += 1) dark.add(`${String(Number(x) + i)} ${String(y)}`);
    const size = qr?.size ?? 0;
    expect(size).toBeGreaterThan(25);
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      for (let dy = 0; dy < 7; dy += 1)
        for (let dx = 0; dx < 7; dx += 1) {
          const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
          expect(dark.has(`${String(x + dx)} ${String(y + dy)}`)).toBe(ring !== 2);
        }
    for (let i = 0; i < size; i += 1)
      for (const at of [0, 3, size - 1, size - 4]) expect(dark.has(`${String(i)} ${String(at)}`)).toBe(false);
  });

  it('is none of nothing, nor of what no phone would read off paper', () => {
    expect(qrOf('')).toBeUndefined();
    expect(qrOf('a'.repeat(501))).toBeUndefined();
  });
});
