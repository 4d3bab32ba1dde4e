import { mkdirSync, writeFileSync } from 'node:fs';

import { reportSchema } from './report-schema.ts';
import { ruleDocs } from './rule-docs.ts';

/** Writes docs/rules/ from the rules, and the report's JSON Schema. A test fails where the files are stale. */
const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of ruleDocs()) writeFileSync(new URL(file, folder), text);
writeFileSync(new URL('../docs/audit-report.schema.json', import.meta.url), reportSchema());
