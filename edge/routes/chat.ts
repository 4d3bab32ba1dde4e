import type { chatEndpoints } from '#shared/api/endpoints/chat.ts';

import type { RoutesOf } from '../http/route.ts';
import { askThread } from '../services/chat/ask.ts';
import { carryOutProposal } from '../services/proposals/carry-out.ts';
import { suggestQuestions } from '../services/chat/suggest.ts';
import { deleteThread, listThreads, readThread } from '../services/chat/threads.ts';

export const chatRoutes: RoutesOf<typeof chatEndpoints> = {
  'chat.listThreads': async (context, { query }) => ({ body: await listThreads(context, query) }),
  'chat.readThread': async (context, { params }) => ({ body: await readThread(context, params.threadId) }),
  'chat.deleteThread': async (context, { params }) => {
    await deleteThread(context, params.threadId);
    return { body: undefined };
  },
  'chat.ask': async (context, { params, body }) => ({ body: await askThread(context, params.threadId, body) }),
  'chat.carryOut': async (context, { params: { proposalId, threadId } }) => ({
    body: await carryOutProposal(context, threadId, proposalId),
  }),
  'chat.suggest': async (context) => ({ body: await suggestQuestions(context) }),
};
