import { mkdirSync, writeFileSync } from 'node:fs';

import { ruleDocs } from './rule-docs.ts';

/** Writes docs/rules/ from the rules. A test fails where the files are stale. */
const folder = new URL('../docs/rules/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of ruleDocs()) writeFileSync(new URL(file, folder), text);
