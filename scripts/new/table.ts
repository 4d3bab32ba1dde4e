import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, withEntry, withImport } from './piece.ts';

/** `rank-checks`: a table that belongs to a workspace, and its line in the schema. */
export function newTable(name: string): NewPiece {
  if (!/^[a-z][a-z-]*$/.test(name)) return err(`${name}: a table is named in the plural, in lower case with hyphens.`);
  const variable = camelCase(name);
  return ok({
    files: [{ path: `edge/db/tables/${name}.ts`, text: tableFile(name, variable) }],
    edits: [
      {
        path: 'edge/db/schema.ts',
        edit: (text) =>
          withEntry(
            withImport(text, `import { ${variable} } from './tables/${name}.ts';`),
            'export const schema',
            variable,
            '};',
          ),
      },
    ],
    next: [
      'Write the columns, then: npx drizzle-kit generate',
      `Requests may use it once its migration ends with: GRANT SELECT, INSERT, UPDATE, DELETE ON "${name.replaceAll('-', '_')}" TO sightline_request;`,
    ],
  });
}

function tableFile(name: string, variable: string): string {
  return `import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

export const ${variable} = pgTable(
  '${name.replaceAll('-', '_')}',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] }), workspaceFence()],
);
`;
}
