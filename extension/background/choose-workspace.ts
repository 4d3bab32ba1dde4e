import { loadConnection, saveConnection } from '#extension/platform/storage/connection.ts';
import { clearRemoteCrawls } from '#extension/platform/storage/remote-crawls.ts';
import { clearSiteCopies } from '#extension/platform/storage/site-copies.ts';
import { removeBackendSites } from '#extension/platform/storage/site-store.ts';

/** Works in another workspace of the account from now on. */
export async function chooseWorkspace(workspaceId: string): Promise<void> {
  const connection = await loadConnection();
  if (!connection || connection.workspaceId === workspaceId) return;
  await saveConnection({ ...connection, workspaceId });
  // What was copied belongs to the workspace before.
  await clearSiteCopies();
  await clearRemoteCrawls();
  await removeBackendSites();
}
