/** The sets of words there are, by name: what a language other than French and English may say, in whole or in part. */
import type { AxisWords } from './axis-words.ts';
import type { CheckWords } from './check-words.ts';
import type { ClaimsWords } from './claims-words.ts';
import type { CommandWords } from './command-words.ts';
import type { CoverageWords } from './coverage-words.ts';
import type { EmbedWords } from './embed-words.ts';
import type { FindWords } from './find-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { LegendWords } from './legend-words.ts';
import type { Messages } from './messages.ts';
import type { PaperWords } from './paper-words.ts';
import type { Partly } from './partly.ts';
import type { ShareWords } from './share-words.ts';
import type { StageWords } from './stage-words.ts';
import type { TableWords } from './table-words.ts';
import type { VerifyingWords } from './verification.ts';

export interface Sets {
  readonly messages: Messages;
  readonly axis: AxisWords;
  readonly check: CheckWords;
  readonly claims: ClaimsWords;
  readonly command: CommandWords;
  readonly coverage: CoverageWords;
  readonly embed: EmbedWords;
  readonly find: FindWords;
  readonly frame: FrameWords;
  readonly legend: LegendWords;
  readonly paper: PaperWords;
  readonly share: ShareWords;
  readonly stage: StageWords;
  readonly table: TableWords;
  readonly verification: VerifyingWords;
}

/** What a language says of one set. */
export type SaidOf<K extends keyof Sets> = Partly<Sets[K]>;

/** What a language says. What it leaves out is borrowed from English, and shown to be. */
export type Spoken = { readonly [K in keyof Sets]?: SaidOf<K> } & {
  readonly partly: (borrowed: number, all: number) => string;
};
