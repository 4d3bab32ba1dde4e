import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes everything in this process, and what it starts, keep temporary files below the data folder, whose lock it holds.
 * What a backend left that was killed is removed first; the function that comes back removes the rest.
 */
export function takeTempFolder(dataDir: string): () => void {
  const folder = join(dataDir, 'temporary');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  remove();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    remove();
  };
}
