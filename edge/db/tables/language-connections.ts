import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

import type { LanguageCapabilities, LanguageVendorId } from '#shared/language/language-connection.ts';
import type { TokenPrices } from '#shared/language/token-prices.ts';

import { workspaceFence } from '../workspace-fence.ts';
import { momentMs } from './moment.ts';
import { workspaces } from './workspaces.ts';

/** Language models that a workspace may ask, with its own keys. */
export const languageConnections = pgTable(
  'language_connections',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    vendor: text().$type<LanguageVendorId>().notNull(),
    baseUrl: text('base_url').notNull(),
    dialect: text({ enum: ['responses', 'chat'] }).notNull(),
    model: text().notNull(),
    /** null: none. */
    embeddingModel: text('embedding_model'),
    /** Sealed, since asking has to read it. */
    sealedKey: text('sealed_key').notNull(),
    /** Of the key, to tell it by; empty where there is none. */
    lastFour: text('last_four').notNull(),
    /** As they were tried last. */
    capabilities: jsonb().$type<LanguageCapabilities>().notNull(),
    /** null: nobody said. */
    prices: jsonb().$type<TokenPrices>(),
    /** Why it is switched off: a kind of failure; null while it is on. */
    offReason: text('off_reason'),
    /** Until when it is not asked, because the vendor said so or broke; null: it may be. */
    pausedUntil: momentMs('paused_until'),
    testedAt: momentMs('tested_at').notNull(),
    createdAt: momentMs('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.id] }), workspaceFence()],
);
