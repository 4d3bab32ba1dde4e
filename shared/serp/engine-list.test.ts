import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseDocument } from '#shared/page/parsed-document.ts';

import { engineDescription } from './engine.ts';
import { engines } from './engine-list.ts';
import { engineIds } from './snapshot.ts';

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

test('every engine that a snapshot can name is listed once', () => {
  expect(engines.map(({ id }) => id).toSorted()).toEqual([...engineIds].toSorted());
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
