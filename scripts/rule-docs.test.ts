import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { ruleDocs } from './rule-docs.ts';

const folder = new URL('../docs/rules/', import.meta.url);

it('docs/rules/ holds exactly the generated files', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...ruleDocs().keys()].toSorted());
});

it.each([...ruleDocs()])('docs/rules/%s is up to date (run `node scripts/generate-rule-docs.ts`)', (file, text) => {
  expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
});
