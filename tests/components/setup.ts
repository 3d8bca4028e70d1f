import '@testing-library/jest-dom/vitest';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '../../src/core/time/every-language.ts';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { addMessages } from '../../src/i18n/messages.ts';

addMessages(fr);
addMessages(en);

// There is no layout here, so nothing can be brought into view.
Element.prototype.scrollIntoView = () => undefined;

/** What the console was told: a message nobody expected fails the test. */
const told: unknown[][] = [];
beforeEach(() => {
  told.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void told.push([method, ...words]));
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(told).toEqual([]);
});
