import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Folder with real pages that tests use where it is present: `SIGHTLINE_CORPUS`, else `../shared/corpus` beside the
 * repository. null where there is none; tests then say that they skip.
 */
export function findCorpus(): string | null {
  const folder = process.env['SIGHTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
  return existsSync(folder) ? folder : null;
}

/** Parsed JSON of a corpus file. */
export function readCorpusJson(corpus: string, ...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(corpus, ...path), 'utf8'));
}
