import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { SourceFailure } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Sources of numbers about keywords that a workspace may ask, with its own keys. */
export const keywordSources = pgTable(
  'keyword_sources',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    source: text().$type<LicensedSourceId>().notNull(),
    /** What its user entered, as JSON; sealed, since asking has to read it. */
    sealedSettings: text('sealed_settings').notNull(),
    /** Of the last request; null where it went well. One that says that the key is over switches the source off. */
    lastFailure: jsonb('last_failure').$type<Pick<SourceFailure, 'kind' | 'reason'>>(),
    testedAt: momentMs('tested_at').notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.source] }), workspaceFence()],
);
