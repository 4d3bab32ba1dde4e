import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension as it ships. */
export const shippedBuild = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** And as Firefox takes it (`npm run build:firefox`). */
export const firefoxBuild = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');

const closed = /\bmode:([`"'])closed\1/g;
let opened: string | undefined;

/**
 * A copy in which one word is another: roots of what we draw in pages are open, since selectors that find by role and text
 * look into open roots alone. Made once for each process that runs tests, and removed with it.
 */
export function buildWithOpenRoots(): string {
  if (opened !== undefined) return opened;
  const folder = mkdtempSync(join(tmpdir(), 'sightline-build-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(shippedBuild, folder, { recursive: true });
  const scripts = globSync('*.js', { cwd: folder }).filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(closed, 'mode:$1open$1');
    if (changed !== text) writeFileSync(join(folder, file), changed);
    return changed !== text;
  });
  if (scripts.length === 0) throw new Error('No closed root in the build: nothing was opened for the tests.');
  opened = folder;
  return folder;
}
