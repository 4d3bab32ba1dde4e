import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { Locale } from '#shared/kernel/locale.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Where alerts are sent. */
export const alertChannels = pgTable(
  'alert_channels',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    kind: text({ enum: ['email', 'webhook', 'slack'] }).notNull(),
    /** An address of mail, or one to post to. */
    target: text().notNull(),
    /** Signs what is posted to a webhook; sealed, since signing has to read it. null for the others. */
    secret: text(),
    locale: text().$type<Locale>().notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] }), workspaceFence()],
);
