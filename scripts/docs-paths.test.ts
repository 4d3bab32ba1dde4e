import { existsSync, globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const documents = [...globSync('*.md'), ...globSync('docs/**/*.md')].filter((file) => !file.startsWith('docs/rules/'));

/** `folder/file.ts` or `folder/` in code quotes, below one of the project's own folders. */
const namedPath = /`((?:shared|extension|edge|cli|render|e2e|bench|scripts|docs)\/[\w./-]*)`/g;

describe('the documents', () => {
  const texts = documents.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  test('name only paths that exist', () => {
    const missing = texts.flatMap(({ file, text }) =>
      [...text.matchAll(namedPath)].flatMap(([, path = '']) => (existsSync(path) ? [] : [`${file}: ${path}`])),
    );
    expect(missing).toEqual([]);
  });

  test('link only to files that exist', () => {
    const missing = texts.flatMap(({ file, text }) => {
      const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
      return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = '']) => folder + target)
        .flatMap((target) => (existsSync(target) ? [] : [`${file}: ${target}`]));
    });
    expect(missing).toEqual([]);
  });
});

test('every decision stands in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = globSync('docs/decisions/[0-9]*.md').map((path) =>
    path.replaceAll('\\', '/').replace('docs/decisions/', ''),
  );
  expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});
