import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { localeFiles } from './locale-files.ts';

/**
 * Writes the list of languages and the tables that load their texts from the folders in locales/. With `--check`, writes
 * nothing and fails where a file is stale.
 */
const folder = fileURLToPath(new URL('../locales/', import.meta.url));
const stale = [...localeFiles(folder)].filter(([path, text]) => {
  const file = join(folder, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    const paths = stale.map(([path]) => `locales/${path}`);
    console.error(`Not up to date (run npm run docs):\n${paths.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
