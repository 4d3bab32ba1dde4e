import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const rows = readFileSync('docs/use-test.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [BP]\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it.each(rows)('%s %s of the use test stands where the page says', (...cells) => {
  const [, , , homes = '', test = '', words = ''] = cells;
  const paths = [...`${homes} ${test}`.matchAll(/`(?<path>[^`]+)`/g)].map(({ groups }) => groups?.['path'] ?? '');
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(readFileSync(test.replaceAll('`', ''), 'utf8')).toContain(words);
});
