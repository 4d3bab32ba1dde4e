import { glob, stat } from 'node:fs/promises';

import { UsageError } from './usage-error.ts';

import { isWebAddress } from '#shared/kernel/url.ts';

/**
 * URLs as they are, files as they are, patterns such as `pages/*.html` as the files they match, sorted. Throws `UsageError`
 * for a pattern or path that matches nothing.
 */
export async function expandInputs(inputs: readonly string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const input of inputs) {
    if (isWebAddress(input) || (await isFile(input))) {
      expanded.push(input);
      continue;
    }
    const matches = /[*?[{]/.test(input) ? await listMatches(input) : [];
    if (matches.length === 0) throw new UsageError(`${input}: no such file, and not an http(s) address.`);
    expanded.push(...matches);
  }
  return [...new Set(expanded)];
}

async function listMatches(pattern: string): Promise<string[]> {
  const matches: string[] = [];
  for await (const match of glob(pattern)) matches.push(match);
  return matches.toSorted();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
