/** What has to come out the same in every engine: where the story is placed and how it is worded, and the normal form of texts. */
import { walkDigest } from '../fixtures/normal-form-walk.ts';
import { fingerprint } from './scene-hash.ts';

export interface EnginePrints {
  readonly scene: string;
  readonly normalForm: string;
}

/** So many texts are brought into their normal form. */
export const TEXTS = 100_000;

export const enginePrints = (): EnginePrints => ({ scene: fingerprint().hash, normalForm: walkDigest(TEXTS) });
