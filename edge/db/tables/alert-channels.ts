import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { channelKinds } from '#shared/alerts/channel-kind.ts';
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
    kind: text({ enum: channelKinds }).notNull(),
    /** An address of mail or one to post to, a phone number, or the end of a key. */
    target: text().notNull(),
    /** Signs what is posted to a webhook, or opens the account of a service; sealed, since sending has to read it. null for the others. */
    secret: text(),
    locale: text().$type<Locale>().notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] }), workspaceFence()],
);
