/** Contrast by what the page computes: every piece of text that can be seen, against the ground its own box stands on. */
import type { Page } from '@playwright/test';

/**
 * The texts of a page that WCAG 1.4.3 calls too faint: under 4.5 to 1, large ones under 3 to 1 (1.4.6: 7 and 4.5). Colours with some
 * transparency are laid over what is under them. Texts drawn over others of our own making (a mark under its title) count
 * as standing on the box they belong to.
 * @param covered what is covered on purpose, so that its contrast is no question
 * @param least what text of usual size must reach
 */
export const faint = (page: Page, covered?: string, least: 4.5 | 7 = 4.5): Promise<string[]> =>
  page.evaluate(
    ([ignored, floor]) => {
      const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
        willReadFrequently: true,
      })!;
      type Colour = readonly [r: number, g: number, b: number, a: number];
      const known = new Map<string, Colour>();
      const colour = (css: string): Colour => {
        let found = known.get(css);
        if (!found) {
          brush.clearRect(0, 0, 1, 1);
          brush.fillStyle = css;
          brush.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
          found = [r, g, b, a / 255];
          known.set(css, found);
        }
        return found;
      };
      const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
        r * a + x * (1 - a),
        g * a + y * (1 - a),
        b * a + z * (1 - a),
        1,
      ];
      const light = ([r, g, b]: Colour): number => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const grounds = new Map<Element, Colour>();
      const groundOf = (element: Element | null): Colour => {
        if (!element) return colour('Canvas');
        let found = grounds.get(element);
        if (!found) {
          const own = colour(getComputedStyle(element).backgroundColor);
          found = own[3] === 1 ? own : over(own, groundOf(element.parentElement));
          grounds.set(element, found);
        }
        return found;
      };
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const looked = new Set<Element>();
      let count = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = (node.textContent ?? '').trim();
        if (!element || looked.has(element) || !/[\p{L}\p{N}]/u.test(text)) continue;
        looked.add(element);
        if (ignored !== undefined && element.closest(ignored)) continue;
        if (element.closest('script, style, noscript, :disabled, [aria-disabled="true"], [inert]')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1) continue;
        const style = getComputedStyle(element);
        let alpha = 1;
        for (let one: Element | null = element; one; one = one.parentElement)
          alpha *= Number(getComputedStyle(one).opacity);
        const ground = groundOf(element);
        const ink = colour(element instanceof SVGElement ? style.fill : style.color);
        const shown = over([ink[0], ink[1], ink[2], ink[3] * alpha], ground);
        const [a, b] = [light(shown), light(ground)];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const sizePx = parseFloat(style.fontSize);
        const large = sizePx >= 24 || (sizePx >= 18.66 && Number(style.fontWeight) >= 700);
        count += 1;
        if (ratio < (large ? (floor === 7 ? 4.5 : 3) : floor))
          found.push(
            `${ratio.toFixed(2)}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${text.slice(0, 60)}`,
          );
      }
      if (count === 0) found.push('no text at all');
      return found;
    },
    [covered, least] as const,
  );
