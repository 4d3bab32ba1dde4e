import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sheets = files('extension/**/*.module.css');
const components = files('extension/**/*.tsx').map((file) => ({ file, source: read(file) }));

describe('style sheets', () => {
  test('each is imported by what it dresses, under a name of its own', () => {
    const names = sheets.map((file) => basename(file));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(files('extension/entrypoints/**/index.html').filter((file) => read(file).includes('stylesheet'))).toEqual(
      [],
    );
  });

  test('a class that a component names is in its sheet, and each class of a sheet is named', () => {
    const named = components.flatMap(classesOf);
    const existing = new Set(sheets.flatMap((sheet) => classNames(read(sheet)).map((name) => `${sheet} ${name}`)));
    expect(named.filter(({ id }) => !existing.has(id))).toEqual([]);
    const used = new Set(named.map(({ id }) => id));
    expect([...existing].filter((id) => !used.has(id))).toEqual([]);
  });

  test('a class without a sheet is one of the words of base.css', () => {
    const words = new Set(classNames(read('extension/ui/base.css')));
    const loose = components.flatMap(({ file, source }) =>
      [...source.matchAll(/className="([^"]+)"/g)]
        .flatMap(([, names = '']) => names.split(' '))
        .filter((name) => !words.has(name))
        .map((name) => `${file} ${name}`),
    );
    expect(loose).toEqual([]);
  });
});

/** Each `sheet.name` in a component, with the sheet that it is imported from. */
function classesOf({ file, source }: { file: string; source: string }): readonly { file: string; id: string }[] {
  return [...source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name = '', from = '']) => {
    const sheet = from.startsWith('#') ? from.slice(1) : join(dirname(file), from).replaceAll('\\', '/');
    const uses = [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))];
    return uses.map(([, used = '']) => ({ file, id: `${sheet} ${used}` }));
  });
}

/** In camel case, as components write them. */
function classNames(css: string): readonly string[] {
  const names = new Set<string>();
  const selectors = css.replaceAll(/\/\*[^*]*\*\/|:global\([^)]*\)/g, '').matchAll(/[^{};]+(?=\{)/g);
  for (const [selector] of selectors)
    for (const [, name = ''] of selector.matchAll(/\.([a-zA-Z][\w-]*)/g)) names.add(name);
  const isBase = css.includes('@layer base');
  return [...names].map((name) =>
    isBase ? name : name.replaceAll(/-([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  );
}
