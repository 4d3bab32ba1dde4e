import { removeConnection } from '#extension/platform/storage/connection.ts';
import { removeEngineUpdateList } from '#extension/platform/storage/engine-updates.ts';
import { clearRemoteCrawls } from '#extension/platform/storage/remote-crawls.ts';
import { clearSiteCopies } from '#extension/platform/storage/site-copies.ts';
import { removeBackendSites } from '#extension/platform/storage/site-store.ts';

import { endSessionOfAccount } from './end-session.ts';
import { applySerpSettings } from './serp-apply-settings.ts';

/** Ends the session and forgets what came from the backend; what is kept in this browser stays. */
export async function disconnectBackend(): Promise<void> {
  await endSessionOfAccount();
  await removeConnection();
  // Descriptions count as long as the user trusts the backend that signed them.
  await removeEngineUpdateList();
  await clearSiteCopies();
  await clearRemoteCrawls();
  await removeBackendSites();
  await applySerpSettings();
}
