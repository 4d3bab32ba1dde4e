import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, pascalCase, withEntry, withImport } from './piece.ts';

/** `qwant`: the description of a search engine, its first fixture, and its lines in the lists that name it. */
export function newEngine(name: string): NewPiece {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return err(`${name}: an engine is named in lower case with hyphens.`);
  const variable = camelCase(name);
  const fixture = `shared/serp/fixtures/${name}/plain`;
  return ok({
    files: [
      { path: `shared/serp/engines/${name}.ts`, text: engineFile(name, variable) },
      { path: `${fixture}.html`, text: fixtureFile },
      { path: `${fixture}.json`, text: expectationFile(name) },
    ],
    edits: [
      {
        path: 'shared/serp/engine-list.ts',
        edit: (text) =>
          withEntry(
            withImport(text, `import { ${variable} } from './engines/${name}.ts';`),
            'export const engines',
            variable,
            '];',
          ),
      },
      {
        path: 'shared/serp/engine-catalog.ts',
        edit: (text) => withEntry(text, 'export const engineCatalog', catalogEntry(name), '] as const'),
      },
    ],
    next: [
      'Say in shared/serp/engine-catalog.ts what kind of engine it is.',
      'Write hosts, layouts and features, and at least three fixtures: plain, feature-rich, no results.',
      'Once a real page is read right, say its date in provenOn.',
    ],
  });
}

function catalogEntry(name: string): string {
  return `{ id: '${name}', name: '${pascalCase(name)}', kind: 'web' }`;
}

function engineFile(name: string, variable: string): string {
  return `import type { EngineDescription } from '../engine.ts';

export const ${variable}: EngineDescription = {
  id: '${name}',
  name: '${pascalCase(name)}',
  version: '${new Date().toISOString().slice(0, 10)}.1',
  pages: [
    { vertical: 'web', hosts: [{ names: ['www.${name}', '${name}'], suffixes: ['com'] }], paths: ['/search'], query: ['q'] },
  ],
  states: [],
  layouts: [
    {
      name: 'web',
      verticals: ['web'],
      detect: 'main h2 a[href^="http"]',
      main: 'main',
      items: [
        {
          type: 'organic',
          find: [{ select: 'main h2 a[href^="http"]', growUntil: 'main' }],
          fields: { url: [{ select: 'h2 a', attribute: 'href' }], title: [{ select: 'h2' }] },
        },
      ],
    },
  ],
  features: [],
  texts: { query: [{ select: 'input[name="q"]', attribute: 'value' }] },
};
`;
}

const fixtureFile = `<!doctype html>
<html lang="en">
  <body>
    <form><input name="q" value="garden bench" /></form>
    <main>
      <article><h2><a href="https://benches.example/">Benches</a></h2><p>Solid benches.</p></article>
      <article><h2><a href="https://gardens.example/">Gardens</a></h2><p>All for gardens.</p></article>
    </main>
  </body>
</html>
`;

function expectationFile(name: string): string {
  const result = (url: string, title: string): object => ({ type: 'organic', url, title });
  const items = [result('https://benches.example/', 'Benches'), result('https://gardens.example/', 'Gardens')];
  const expected = { state: 'ok', vertical: 'web', query: 'garden bench', items };
  return JSON.stringify({ url: `https://www.${name}.com/search?q=garden+bench`, expected }, null, 2);
}
