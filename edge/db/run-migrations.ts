import { migrateDatabase } from './migrate.ts';

/** `DATABASE_URL=postgresql://… node edge/db/run-migrations.ts`: before a deploy, over a direct (unpooled) connection. */
const databaseUrl = process.env['DATABASE_URL'];
if (databaseUrl === undefined) throw new Error('Set DATABASE_URL to the database that should be migrated');
await migrateDatabase(databaseUrl, process.env['LOCAL_DATABASE_PROXY']);
