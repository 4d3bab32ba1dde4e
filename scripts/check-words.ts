import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { findReplacedWords, isRead } from './find-replaced-words.ts';

/** One thing has one word: fails where code, docs or English texts use one that the glossary replaced. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => isRead(file) && existsSync(file));
const found = files.flatMap((file) => findReplacedWords(file, readFileSync(file, 'utf8')));
if (found.length > 0) {
  console.log(found.join('\n'));
  process.exitCode = 1;
}
