import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { keywordSourceNames } from './source-catalog.ts';
import { isLicensed, mayBeShared, sourceLicences } from './source-licences.data.ts';
import { keywordSources } from './source-list.ts';

const docs = readFileSync(new URL('../../../docs/keyword-research.md', import.meta.url), 'utf8');

test('every source that can be asked has a licence', () => {
  expect(keywordSources.filter(({ id }) => !isLicensed(id))).toEqual([]);
});

test('a verdict names where and when it was read, and without one nothing is shared', () => {
  const rows = Object.entries(sourceLicences);
  const read = rows.filter(([, { sharing }]) => sharing !== 'unread').map(([, { readOn, url }]) => [readOn, url]);
  expect(read.flat()).not.toContain(null);
  const shared = rows.flatMap(([id]) => (isKnown(id) && mayBeShared(id) ? [id] : []));
  expect(shared).toEqual(rows.filter(([, { sharing }]) => sharing === 'allowed').map(([id]) => id));
});

test.each(Object.entries(sourceLicences))('%s is in the documentation as it is in the table', (id, licence) => {
  const name = isKnown(id) ? keywordSourceNames[id] : '';
  const row = docs.split('\n').find((line) => line.split('|')[1]?.trim() === name && line.includes(licence.says));
  const cells = row?.split('|').map((cell) => cell.trim());
  expect(cells?.slice(2, 6)).toEqual([
    licence.sharing,
    licence.says,
    licence.url === null ? '–' : `[terms](${licence.url})`,
    licence.readOn ?? '–',
  ]);
});

function isKnown(id: string): id is keyof typeof sourceLicences {
  return id in sourceLicences;
}
