import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { describe, expect, test } from 'vitest';

import { listSourceFiles } from './list-source-files.ts';

/** Which folder may import from which (ARCHITECTURE.md). The first pattern that fits a file decides; `e2e`, `bench` and `scripts` may import all. */
const table: readonly { readonly from: RegExp; readonly mayImport: RegExp; readonly why: string }[] = [
  { from: /\.test\.tsx?$|^shared\/testing\/|^edge\/testing\//, mayImport: /./, why: '' },
  { from: /^shared\/kernel\//, mayImport: /^shared\/kernel\/|^locales\//, why: 'The kernel stands on nothing.' },
  { from: /^shared\/page\//, mayImport: /^shared\/(kernel|page)\//, why: 'Pages are read without knowing what for.' },
  {
    from: /^shared\/robots\//,
    mayImport: /^shared\/(kernel|robots)\/|^shared\/audit\/facts\//,
    why: 'robots.txt is decided without rules.',
  },
  {
    from: /^shared\/audit\/collectors\//,
    mayImport: /^shared\/(kernel|page|structured-data)\/|^shared\/audit\/(facts|walk|collectors)\//,
    why: 'Collectors gather; rules judge.',
  },
  {
    from: /^shared\/audit\/rules\//,
    mayImport: /^shared\/(kernel|robots|structured-data|text)\/|^shared\/audit\/([^/]+\.ts|facts\/|reading\/|rules\/)/,
    why: 'Rules see facts, never a document.',
  },
  {
    from: /^shared\/structured-data\//,
    mayImport: /^shared\/(kernel|page|structured-data)\//,
    why: 'Structured data is read without knowing what for.',
  },
  { from: /^shared\/text\//, mayImport: /^shared\/(kernel|text)\//, why: 'Texts are read without knowing whose.' },
  { from: /^locales\//, mayImport: /^locales\//, why: 'Languages are data.' },
  { from: /^shared\//, mayImport: /^(shared|locales)\//, why: 'shared/ runs everywhere.' },
  {
    from: /^cli\//,
    mayImport: /^(cli|shared)\/|^render\/render-serp\.ts$/,
    why: 'The command line works without the extension and the backend.',
  },
  {
    from: /^render\//,
    mayImport: /^(render|shared)\/|^extension\/platform\/page\/(live-document|painted-text)\.ts$/,
    why: 'A saved page is rendered with the live document alone.',
  },
  {
    from: /^extension\/features\/([^/]+)\//,
    mayImport: /^extension\/(features|keyword-view|ui|platform|session|report-view)\/|^(shared|locales)\//,
    why: 'Features show; they reach the rest through platform.',
  },
  {
    from: /^extension\//,
    mayImport: /^(extension|shared|locales)\//,
    why: 'The extension knows the backend by its contract only.',
  },
  {
    from: /^edge\/routes\//,
    mayImport: /^edge\/(routes|http|services|backend|app)|^edge\/db\/database|^shared\//,
    why: 'Routes call services.',
  },
  {
    from: /^edge\/repositories\//,
    mayImport: /^edge\/(repositories|db)\/|^shared\//,
    why: 'Repositories hold SQL and know nothing above them.',
  },
  { from: /^edge\//, mayImport: /^(edge|shared|locales)\//, why: 'The backend does not know its clients.' },
  { from: /^(e2e|bench|scripts)\/|^[^/]+$/, mayImport: /./, why: '' },
];

const files = listSourceFiles();

describe('the import table', () => {
  test('covers every source file', () => {
    expect(files.filter((file) => !table.some(({ from }) => from.test(file)))).toEqual([]);
  });

  test('holds', () => {
    const broken = files.flatMap((file) => {
      const row = table.find(({ from }) => from.test(file));
      return importsOf(file)
        .filter((target) => row && !row.mayImport.test(target))
        .map((target) => `${file} imports ${target}: ${row?.why}`);
    });
    expect(broken).toEqual([]);
  });

  test('keeps features apart', () => {
    const feature = (path: string): string | undefined => /^extension\/features\/([^/]+)\//.exec(path)?.[1];
    const broken = files
      .filter((file) => feature(file) && !file.includes('.test.'))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => feature(target) && feature(target) !== feature(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(broken).toEqual([]);
  });
});

/** Paths, from the root, of the project's own files that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/g),
  ].map(([, static_, dynamic]) => static_ ?? dynamic ?? '');
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith('.')) return [normalize(join(dirname(file), specifier))];
    return specifier.startsWith('#') && specifier.includes('/') ? [specifier.slice(1)] : [];
  });
}
