import { runInThisContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { earlyScript } from '../../config/early-script.ts';
import { decodeAddress } from '../../src/core/view-state/address.ts';
import { migrateAddress } from '../../src/core/view-state/migrate-address.ts';
import { interfaceLanguage, preferredLanguage } from '../../src/i18n/messages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const QUERIES = [
  '',
  '?lang=en',
  '?lang=fr',
  '?lang=fr-CA',
  '?lang=uk',
  '?lang=ar-EG',
  '?lang=de',
  '?lang=frr',
  '?lang=',
];
const MORE = ['?lang=EN', '?lang=-', '?lang=%3Cb%3E', '?event=a&lang=en', '?lang=en&lang=fr', '?lang=eng'];
const READERS = [['fr-FR', 'en'], ['de', 'uk'], ['de'], [], ['AR'], ['english', 'fr']];

it.each([...QUERIES, ...MORE].flatMap((query) => READERS.map((languages) => [query, languages] as const)))(
  'says of %s, read by %j, what the frame says',
  async (search, languages) => {
    const root = { lang: '', dataset: {} };
    vi.stubGlobal('location', { search });
    vi.stubGlobal('navigator', { languages });
    vi.stubGlobal('document', { documentElement: root });
    runInThisContext((await earlyScript()).text);
    const { state } = decodeAddress(migrateAddress(search.slice(1)));
    expect(root).toEqual({
      lang: interfaceLanguage(state.lang ?? preferredLanguage(languages)),
      dataset: { read: '' },
    });
  },
);
