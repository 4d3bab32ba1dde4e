import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, pascalCase, withEntry, withImport } from './piece.ts';

/** `acme-data`: a provider of results pages: its settings, its calls, a test, and its lines in the two lists that name it. */
export function newProvider(name: string): NewPiece {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return err(`${name}: a provider is named in lower case with hyphens.`);
  const variable = camelCase(name);
  const folder = `edge/providers/serp/${name}`;
  const id = name.replaceAll('-', '');
  return ok({
    files: [
      { path: `${folder}/${name}.ts`, text: vendorFile(name) },
      { path: `${folder}/create-${name}.ts`, text: providerFile(name, id) },
      { path: `${folder}/${name}.test.ts`, text: testFile(name) },
    ],
    edits: [
      {
        path: 'shared/keywords/serp-providers.ts',
        edit: (text) => withEntry(text, 'export const serpProviders', `${id}: '${pascalCase(name)}'`, '} as const'),
      },
      {
        path: 'edge/providers/serp/serp-vendor-list.ts',
        edit: (text) =>
          withEntry(
            withImport(text, `import { ${variable} } from './${name}/${name}.ts';`),
            'export const serpVendors',
            id === variable ? id : `${id}: ${variable}`,
            '};',
          ),
      },
    ],
    next: [
      'Write its calls, with a fake server that speaks its protocol in edge/testing/node/; docs/api.md names the settings.',
      'For searches that are answered later: a queue, added to the table of edge/providers/serp/serp-queue.test.ts.',
    ],
  });
}

function settingsOf(name: string): string {
  return `${name.replaceAll('-', '_').toUpperCase()}_TOKEN`;
}

function vendorFile(name: string): string {
  return `import { z } from 'zod';

import { defineSerpVendor } from '../serp-vendor.ts';
import { create${pascalCase(name)} } from './create-${name}.ts';

export const ${camelCase(name)} = defineSerpVendor(
  { ${settingsOf(name)}: z.string().min(1) },
  ({ ${settingsOf(name)}: token }, fetch) => create${pascalCase(name)}({ token, fetch }),
);
`;
}

function providerFile(name: string, id: string): string {
  return `import type { SerpProvider } from '../serp-provider.ts';
import type { Fetch } from '../serp-vendor.ts';

export interface ${pascalCase(name)}Options {
  readonly token: string;
  readonly fetch: Fetch;
}

export function create${pascalCase(name)}(_options: ${pascalCase(name)}Options): SerpProvider {
  return {
    id: '${id}',
    canSearch: () => false,
    estimateMicros: () => 0,
    fetchSerp: () => Promise.resolve({ kind: 'refused', reason: 'Not written yet.', costMicros: 0 }),
    queue: null,
  };
}
`;
}

function testFile(name: string): string {
  return `import { expect, it } from 'vitest';

import { ${camelCase(name)} } from './${name}.ts';

it('is connected once its settings are there', () => {
  expect(${camelCase(name)}.open({}, fetch)).toBeNull();
  expect(${camelCase(name)}.open({ ${settingsOf(name)}: 'secret' }, fetch)).not.toBeNull();
});
`;
}
