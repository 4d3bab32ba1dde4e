import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { renderSchemaOrgTable, schemaOrgTablePath } from './schema-org-table.ts';

test('the vocabulary of schema.org is the one that the installed package declares', () => {
  expect(readFileSync(schemaOrgTablePath, 'utf8')).toBe(renderSchemaOrgTable());
});
