import { sql } from 'drizzle-orm';
import { pgPolicy } from 'drizzle-orm/pg-core';

/** What requests run as. It owns no table, so that policies bind it; `0016_workspace-fence.sql` makes it. */
export const requestRole = 'sightline_request';

/** The setting of a transaction that says which workspace a request is for. */
export const workspaceSetting = 'app.workspace_id';

/** The policy of a table whose rows belong to workspaces: a request reaches its own alone, and none where none was said. */
export function workspaceFence(column: 'workspace_id' | 'id' = 'workspace_id') {
  // The SELECT makes Postgres read the setting once for each statement, not for each row.
  const using = sql.raw(`${column} = (SELECT nullif(current_setting('${workspaceSetting}', true), '')::uuid)`);
  return pgPolicy('workspace_fence', { to: requestRole, using });
}
