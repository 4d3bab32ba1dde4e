import type { MonitorPort } from '#shared/monitors/monitor-kind.ts';

import type { Backend } from '../../backend.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';
import { listNewestFeatureChecks } from '../../repositories/rank-points.ts';
import { findTrackedKeyword } from '../../repositories/tracked-keywords.ts';
import { gunzip } from '../../runtime/gunzip.ts';
import { inspectIndex } from './inspect-index.ts';

/** Of each source two are enough to agree. */
const checks = 20;

/** What a look of a monitor may ask: the web, and what its own workspace and site have connected and stored. */
export function openPort(context: Backend, workspaceId: string, row: MonitorRow): MonitorPort {
  const { clock, crawling, numbers, store, tokenSeal } = context;
  const { projectId, sealedKey, settings, url } = row;
  return {
    clock,
    gunzip,
    fetchOnce: crawling.fetchOnce(url),
    askVendor: numbers.fetch,
    openKey: async () => (sealedKey === null ? null : tokenSeal.open(sealedKey)),
    inspect: (address) => inspectIndex(context, { workspaceId, projectId, url: address }),
    async listChecks() {
      const { keywordId } = settings;
      const keyword = keywordId === null ? undefined : await findTrackedKeyword(workspaceId, store.db, keywordId);
      if (keywordId === null || !keyword || keyword.archivedAt !== null) return null;
      const rows = await listNewestFeatureChecks(workspaceId, store.db, keywordId, checks);
      return rows.map(({ checkedAt, ...check }) => ({ ...check, checkedAt: checkedAt.toISOString() }));
    },
  };
}
