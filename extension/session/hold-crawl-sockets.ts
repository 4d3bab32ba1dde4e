import { callEndpoint } from '#shared/api/call.ts';
import type { LiveMessage } from '#shared/api/live-message.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { holdLiveSocket } from '#extension/platform/network/live-socket.ts';

export type CrawlProgressMessage = Extract<LiveMessage, { type: 'crawl.progress' }>;

/** Hears how far the crawls of some projects are, once a second at most, until the signal aborts. */
export function holdCrawlSockets(
  projectIds: readonly string[],
  onProgress: (message: CrawlProgressMessage) => void,
  signal: AbortSignal,
): void {
  for (const projectId of projectIds) {
    holdLiveSocket({
      openUrl: () => openUrl(projectId),
      onMessage: (message) => {
        if (message.type === 'crawl.progress') onProgress(message);
      },
      onState: () => undefined,
      signal,
    });
  }
}

/** Good once, within half a minute; null without a connection or an answer. */
async function openUrl(projectId: string): Promise<string | null> {
  const access = await loadBackendAccess();
  if (!access) return null;
  const made = await callEndpoint(createLiveTicket, { params: { projectId } }, access);
  return made.ok ? new URL(made.value.path, access.baseUrl.replace(/^http/, 'ws')).href : null;
}
