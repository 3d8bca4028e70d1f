/** What the commands about quotations share: reading an article from a file, and arguments. */
import { readFile } from 'node:fs/promises';

/** Words for whoever called the command wrongly, or gave it a file it cannot read; the exit code is 2. */
export class UsageError extends Error {}

/** The text of a UTF-8 file. */
export async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8 text' : String(error);
    throw new UsageError(`Cannot read ${path}: ${reason}`);
  }
}

/** Runs a command and turns a `UsageError` into its words, the usage line and exit code 2. */
export async function command(usage: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    return 2;
  }
}
