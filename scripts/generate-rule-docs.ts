import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { helpDocs } from './help-docs.ts';
import { loadRuleCases } from './load-rule-cases.ts';
import { permissionDocs } from './permission-docs.ts';
import { reportSchema } from './report-schema.ts';
import { ruleDocs } from './rule-docs.ts';
import { standardsDocs } from './standards/standards-docs.ts';

/**
 * Writes docs/rules/ from the rules and the cases of their tests, docs/permissions.md from the contract of the API,
 * docs/standards.md from the tables of standards, the report's JSON Schema, and the help that lies in shared/help/. With
 * `--check`, writes nothing and fails where a file is stale, missing or left over.
 */
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const cases = await loadRuleCases();
const { runCase } = await import('#shared/testing/rule-cases.ts');
const pages = new Map([
  ['audit-report.schema.json', reportSchema()],
  ['permissions.md', permissionDocs()],
  ['standards.md', standardsDocs()],
  ...[...ruleDocs({ cases, run: runCase })].map(([path, text]): [string, string] => [`rules/${path}`, text]),
  ['../shared/help/help-pages.json', helpDocs(docs)],
]);
const written = readdirSync(join(docs, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `rules/${path.replaceAll('\\', '/')}`);
const leftOver = written.filter((path) => !pages.has(path));
const stale = [...pages].filter(([path, text]) => readIfThere(path) !== text);

if (process.argv.includes('--check')) {
  const wrong = [...leftOver, ...stale.map(([path]) => path)];
  if (wrong.length > 0) {
    console.error(`Not up to date (run npm run docs):\n${wrong.map((path) => `docs/${path}`).join('\n')}`);
    process.exitCode = 1;
  }
} else {
  for (const path of leftOver) rmSync(join(docs, path));
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(docs, path)), { recursive: true });
    writeFileSync(join(docs, path), text);
  }
}

function readIfThere(path: string): string | undefined {
  const file = join(docs, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
