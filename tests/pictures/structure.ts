/**
 * What a picture holds, as lines of text: every piece of text and every drawn shape with its place. It is the same on
 * every machine that has our faces, whatever its way of drawing letters.
 */
import type { Page } from '@playwright/test';

/** One thing that can be seen: `text 30 12 64 20 Dateline`, or `path.solid 412 300 9 9`; whole pixels. */
const LINE = /^(\S+) (-?\d+) (-?\d+) (\d+) (\d+)(?: (.*))?$/s;

/** All that stands in the window now, in the order of the page. */
export const structureOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines: string[] = [];
    const add = (kind: string, box: DOMRect, text = ''): void => {
      if (box.width < 1.5 && box.height < 1.5) return;
      if (box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth) return;
      const place = [box.x, box.y, box.width, box.height].map((n) => String(Math.round(n))).join(' ');
      lines.push(`${kind} ${place}${text === '' ? '' : ` ${text}`}`);
    };
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (node instanceof Text) {
        const text = node.data.trim().replaceAll(/\s+/g, ' ');
        if (text === '' || element.closest('.aloud, option, script, style')) continue;
        range.selectNodeContents(node);
        add('text', range.getBoundingClientRect(), text);
      } else if (element.matches('button, select, input, summary'))
        add(element.localName, element.getBoundingClientRect());
      else if (element.matches('.stage svg :is(path, line, rect, circle), .overview svg *'))
        add(element.localName, element.getBoundingClientRect());
    }
    return lines;
  });

/** Places may differ by so many pixels: what a machine rounds otherwise. */
const SLACK_PX = 1;

/** What is not as it was kept, in words; nothing where all of it is. */
export function differences(kept: readonly string[], now: readonly string[]): string[] {
  const read = (line: string) => {
    const [, kind = '', x, y, width, height, text = ''] = LINE.exec(line) ?? [];
    return { what: `${kind} ${text}`, place: [x, y, width, height].map(Number) };
  };
  const found: string[] = [];
  for (let i = 0; i < Math.max(kept.length, now.length); i += 1) {
    const [was, is] = [read(kept[i] ?? ''), read(now[i] ?? '')];
    if (was.what !== is.what) {
      // From here on everything is shifted: one difference says it.
      found.push(`kept: ${kept[i] ?? 'nothing'} | now: ${now[i] ?? 'nothing'}`);
      break;
    }
    if (was.place.some((n, k) => Math.abs(n - (is.place[k] ?? NaN)) > SLACK_PX))
      found.push(`kept: ${kept[i] ?? ''} | now: ${now[i] ?? ''}`);
  }
  return found;
}
