import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './edge/db/tables/*.ts',
  out: './edge/db/migrations',
});
