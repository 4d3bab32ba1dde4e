import { writeFileSync } from 'node:fs';

import { renderSchemaOrgTable, schemaOrgTablePath } from './schema-org-table.ts';

writeFileSync(schemaOrgTablePath, renderSchemaOrgTable());
