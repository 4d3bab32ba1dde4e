import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import { type DigestFrequency, digestFrequencies } from '#shared/digest/digest-period.ts';
import type { Locale } from '#shared/kernel/locale.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { members } from './members.ts';
import { momentMs } from './moment.ts';

/** How often a member gets a digest of the workspace by mail. */
export const digests = pgTable(
  'digests',
  {
    workspaceId: uuid('workspace_id').notNull(),
    userId: uuid('user_id').notNull(),
    frequency: text({ enum: digestFrequencies }).$type<DigestFrequency>().notNull(),
    timeZone: text('time_zone').notNull(),
    locale: text().$type<Locale>().notNull(),
    /** When the period under way ends; null while it is off. */
    nextEndAt: momentMs('next_end_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId] }),
    foreignKey({
      columns: [table.workspaceId, table.userId],
      foreignColumns: [members.workspaceId, members.userId],
      name: 'digests_member_fk',
    }).onDelete('cascade'),
    index('digests_next_end_index').on(table.nextEndAt),
    workspaceFence(),
  ],
);
