import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { runCommand } from './run-command.ts';

/** Builds the extension into `.output/chrome-mv3`, unless its sources are those of the last build. False where it fails. */
export async function buildExtension(log: (line: string) => void): Promise<boolean> {
  const wanted = await fingerprint();
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (last === wanted && existsSync(join('.output', 'chrome-mv3', 'manifest.json'))) return true;
  log('Building the extension');
  const { code, output } = await runCommand('wxt', ['build']);
  if (code !== 0) {
    log(`The extension could not be built:\n${output}`);
    return false;
  }
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
  return true;
}

const stamp = join('.cache', 'extension-build');

async function fingerprint(): Promise<string> {
  const files = globSync(
    ['{extension,locales,shared}/**/*', 'wxt.config.ts', 'scripts/extension-manifest.ts', 'package-lock.json'],
    {
      withFileTypes: true,
    },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
