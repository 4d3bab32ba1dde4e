import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';

import { globalRows, packageRows } from './import-doors.ts';
import { importRows } from './import-table.ts';
import { listSourceFiles } from './list-source-files.ts';

const files = listSourceFiles();
const isTool = (file: string): boolean =>
  /^(e2e|bench|scripts)\/|^[^/]+$|\.test\.tsx?$|\/testing\/|\.fixture\.ts$|vitest\.config\.ts$/.test(file);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the import table', () => {
  test('covers every source file', () => {
    expect(files.filter((file) => !importRows.some(({ from }) => from.test(file)))).toEqual([]);
  });

  test('holds', () => {
    const broken = files.flatMap((file) => {
      const row = importRows.find(({ from }) => from.test(file));
      return ownFiles(file)
        .filter((target) => row && !row.mayImport.test(target))
        .map((target) => `${file} imports ${target}: ${row?.why}`);
    });
    expect(broken).toEqual([]);
  });

  test('keeps packages behind their doors', () => {
    const broken = files
      .filter((file) => !isTool(file))
      .flatMap((file) =>
        (imports.get(file)?.packages ?? []).flatMap((name) => {
          const row = packageRows.find((each) => each.name.test(name));
          return row && !row.onlyIn.test(file) ? [`${file} imports ${name}: ${row.why}`] : [];
        }),
      );
    expect(broken).toEqual([]);
  });

  test('keeps the browser and the network behind the platform', () => {
    const broken = files
      .filter((file) => file.startsWith('extension/') && !isTool(file))
      .flatMap((file) => {
        const text = withoutComments(readFileSync(file, 'utf8'));
        return globalRows
          .filter(({ name, onlyIn }) => name.test(text) && !onlyIn.test(file))
          .map(({ why }) => `${file}: ${why}`);
      });
    expect(broken).toEqual([]);
  });

  test('keeps features apart', () => {
    const feature = (path: string): string | undefined => /^extension\/features\/([^/]+)\//.exec(path)?.[1];
    const broken = files
      .filter((file) => feature(file) && !isTool(file))
      .flatMap((file) =>
        ownFiles(file)
          .filter((target) => feature(target) && feature(target) !== feature(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });

  test('has no circle, of types neither', () => {
    expect(findCircles()).toEqual([]);
  });
});

interface Imports {
  /** Paths, from the root, of the project's own files. */
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

function ownFiles(file: string): readonly string[] {
  return imports.get(file)?.own ?? [];
}

function importsOf(file: string): Imports {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g),
  ].map(([, static_, dynamic]) => static_ ?? dynamic ?? '');
  const own: string[] = [];
  const packages: string[] = [];
  for (const specifier of specifiers) {
    if (specifier.startsWith('.')) own.push(normalize(join(dirname(file), specifier)));
    else if (specifier.startsWith('#') && specifier.includes('/')) own.push(specifier.slice(1));
    else packages.push(specifier);
  }
  return { own, packages };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** Strongly connected files, by Tarjan. */
function findCircles(): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const target of ownFiles(file)) {
      if (!imports.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) {
        lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0));
      }
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.toSorted());
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
