import { err, ok, type Result } from '../base/result.ts';

/** One step from a version of the format to the next. Reads unchecked data: what it does not know it copies. */
export interface Migration {
  /** The version it reads; it writes the next one. */
  readonly from: number;
  readonly up: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Every step since version 1, the only version there is. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a file from one version of the format to another, step by step. The error is the version no step leads on
 * from: one is missing there, or could not make sense of the file.
 */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<Readonly<Record<string, unknown>>, number> {
  let current = file;
  for (let version = from; version < to; version++) {
    const step = migrations.find((migration) => migration.from === version);
    if (!step) return err(version);
    try {
      current = { ...step.up(current), version: version + 1 };
    } catch {
      // A step meets data nobody has checked yet; that it stumbles is the file's fault, not ours.
      return err(version);
    }
  }
  return ok(current);
}
