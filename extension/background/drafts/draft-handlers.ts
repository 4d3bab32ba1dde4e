import { callEndpoint } from '#shared/api/call.ts';
import { listLanguageConnections } from '#shared/api/endpoints/language-connections.ts';
import type { DraftMessages } from '#extension/platform/messages/draft-messages.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

import { askModel } from './ask-model.ts';

/** Tries under way. A worker that ends takes its requests with it, so nothing is lost with this list. */
const running = new Map<string, AbortController>();

/** What surfaces ask about drafts by language models. */
export const draftHandlers: MessageHandlers<DraftMessages> = {
  loadModels: async () => {
    const access = await loadBackendAccess();
    if (!access) return [];
    const answer = await callEndpoint(listLanguageConnections, {}, access);
    return answer.ok ? answer.value.items.filter(({ offReason }) => offReason === null) : [];
  },
  askModel: async ({ connectionId, id, request }) => {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      return await askModel(connectionId, request, controller.signal);
    } finally {
      running.delete(id);
    }
  },
  cancelModel: async ({ id }) => {
    running.get(id)?.abort();
    return null;
  },
};
