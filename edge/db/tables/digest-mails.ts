import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { DigestPeriod } from '#shared/digest/digest-period.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { digests } from './digests.ts';
import { momentMs } from './moment.ts';

/** One for each member and period that has ended, whatever became of it: what is here is not written again. */
export const digestMails = pgTable(
  'digest_mails',
  {
    workspaceId: uuid('workspace_id').notNull(),
    userId: uuid('user_id').notNull(),
    periodEnd: momentMs('period_end').notNull(),
    /** Of the mail too: the provider drops a repeat by it. */
    id: uuid().notNull(),
    period: text({ enum: ['weekly', 'monthly'] })
      .$type<DigestPeriod>()
      .notNull(),
    /** `stopped`: switched off, or without a confirmed address, before it went. */
    outcome: text({ enum: ['waiting', 'sent', 'empty', 'stopped'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.userId, table.periodEnd] }),
    foreignKey({
      columns: [table.workspaceId, table.userId],
      foreignColumns: [digests.workspaceId, digests.userId],
      name: 'digest_mails_digest_fk',
    }).onDelete('cascade'),
    index('digest_mails_period_end_index').on(table.periodEnd),
    workspaceFence(),
  ],
);
