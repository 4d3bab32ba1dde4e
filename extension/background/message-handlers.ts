import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';
import type { BackgroundMessages } from '#extension/platform/messages/protocol.ts';

import { accountHandlers } from './account-handlers.ts';
import { alertHandlers } from './alerts/alert-handlers.ts';
import { auditHandlers } from './audit-handlers.ts';
import { auditChoiceHandlers } from './audit-choice-handlers.ts';
import { claimWorkspace } from './claim-workspace.ts';
import { connectBackend } from './connect-backend.ts';
import { crawlHandlers } from './crawls/crawl-handlers.ts';
import { disconnectBackend } from './disconnect-backend.ts';
import { draftHandlers } from './drafts/draft-handlers.ts';
import { keywordHandlers } from './keywords/keyword-handlers.ts';
import { metricHandlers } from './metrics/metric-handlers.ts';
import { unparkOutbox } from './outbox/outbox.ts';
import { sendWaiting } from './outbox/post-entry.ts';
import { syncIdeaLists } from './research/sync-idea-lists.ts';
import { searchConsoleHandlers } from './search-console/search-console-handlers.ts';
import { serpHandlers } from './serp-handlers.ts';

/** Answers to every message the worker takes. None keeps state: the worker may be a new one for each. */
export const messageHandlers: MessageHandlers<BackgroundMessages> = {
  ...auditHandlers,
  sendOutbox: async ({ retryParked }) => {
    if (retryParked) await unparkOutbox(outboxStore);
    await sendWaiting(true);
    return null;
  },
  ...accountHandlers,
  ...auditChoiceHandlers,
  ...serpHandlers,
  ...keywordHandlers,
  ...alertHandlers,
  ...crawlHandlers,
  ...metricHandlers,
  ...draftHandlers,
  ...searchConsoleHandlers,
  connect: ({ address, account }) => connectBackend(address, account),
  claimWorkspace,
  syncIdeaLists,
  disconnect: async () => {
    await disconnectBackend();
    return null;
  },
};
