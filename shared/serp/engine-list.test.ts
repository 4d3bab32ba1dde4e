import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { engineDescription } from './engine.ts';
import { engines } from './engine-list.ts';
import { engineCatalog } from './engine-catalog.ts';

describe.each(engines.map((engine) => [engine.id, engine] as const))('%s', (id, engine) => {
  test('is a valid description', () => {
    expect(engineDescription.safeParse(engine).error?.issues ?? []).toEqual([]);
  });

  test('is data: nothing is lost on the way through JSON', () => {
    expect(engineDescription.parse(JSON.parse(JSON.stringify(engine)))).toEqual(engine);
  });

  test('has selectors that a document understands', () => {
    const view = parseDocument('<p>', { url: 'https://example.com/' });
    expect(selectorsIn(engine).filter((selector) => !isUnderstood(() => view.select(selector)))).toEqual([]);
  });

  test('stands in its own file', () => {
    expect(globSync(join(import.meta.dirname, 'engines/*.ts')).map((file) => basename(file, '.ts'))).toContain(id);
  });
});

test('every engine of the catalog has a description, in its order and under its name', () => {
  expect(engines.map(({ id, name }) => [id, name])).toEqual(engineCatalog.map(({ id, name }) => [id, name]));
});

test('every description is listed', () => {
  const files = globSync(join(import.meta.dirname, 'engines/*.ts')).map((file) => basename(file, '.ts'));
  expect(engineCatalog.filter(({ id }) => !files.includes(id))).toEqual([]);
});

const selectorKeys = new Set(
  'select closest below without within outside root growUntil has detect main aside begin loaded'.split(' '),
);

function selectorsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && selectorKeys.has(key) ? [part] : selectorsIn(part),
  );
}

function isUnderstood(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
