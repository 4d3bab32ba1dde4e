import { callEndpoint, type CallFailure } from '#shared/api/call.ts';
import {
  askThread,
  carryOutProposal,
  deleteThread,
  listThreads,
  readThread,
  suggestQuestions,
} from '#shared/api/endpoints/chat.ts';
import { listLanguageConnections } from '#shared/api/endpoints/language-connections.ts';
import { openStream } from '#shared/api/open-stream.ts';
import type { ChatEvent, Exchange, Suggestion, Thread } from '#shared/chat/exchange.ts';
import type { Proposal } from '#shared/chat/proposal.ts';
import { readChatEvents } from '#shared/chat/read-chat-events.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { canCallTools } from '#shared/language/can-call-tools.ts';

import { fetchUrl, loadBackendAccess } from './backend-access.ts';

/** `null`: no backend is connected. */
type Failure = CallFailure | null;

/** Own threads, the one asked last first; at most 200, which is as many as there can be. */
export async function loadThreads(): Promise<Result<readonly Thread[], Failure>> {
  const access = await loadBackendAccess();
  if (!access) return err(null);
  const answer = await callEndpoint(listThreads, { query: { limit: 200 } }, access);
  return answer.ok ? ok(answer.value.items) : answer;
}

export async function loadExchanges(threadId: string): Promise<Result<readonly Exchange[], Failure>> {
  const access = await loadBackendAccess();
  if (!access) return err(null);
  const answer = await callEndpoint(readThread, { params: { threadId } }, access);
  return answer.ok ? ok(answer.value.exchanges) : answer;
}

export async function removeThread(threadId: string): Promise<Result<undefined, Failure>> {
  const access = await loadBackendAccess();
  return access ? callEndpoint(deleteThread, { params: { threadId } }, access) : err(null);
}

/** Writes what was proposed. */
export async function carryOut(threadId: string, proposalId: string): Promise<Result<Proposal, Failure>> {
  const access = await loadBackendAccess();
  return access ? callEndpoint(carryOutProposal, { params: { threadId, proposalId } }, access) : err(null);
}

export async function loadSuggestions(): Promise<readonly Suggestion[]> {
  const access = await loadBackendAccess();
  if (!access) return [];
  const answer = await callEndpoint(suggestQuestions, {}, access);
  return answer.ok ? answer.value.items : [];
}

/** Whether the workspace has a language model that the assistant can ask; undefined where the backend does not tell. */
export async function loadHasModel(): Promise<boolean | undefined> {
  const access = await loadBackendAccess();
  if (!access) return undefined;
  const answer = await callEndpoint(listLanguageConnections, {}, access);
  return answer.ok ? answer.value.items.some(canCallTools) : undefined;
}

/** Asks from one of our own pages: the answer ends with the tab that shows it, or by the signal. */
export async function openAnswer(
  threadId: string,
  body: { readonly question: string; readonly page?: string },
  signal: AbortSignal,
): Promise<Result<AsyncIterable<ChatEvent>, Failure>> {
  const access = await loadBackendAccess();
  if (!access) return err(null);
  const opened = await openStream(
    askThread,
    { params: { threadId }, body },
    { ...access, fetch: async (url, init) => fetchUrl(url, init), signal },
  );
  return opened.ok ? ok(readChatEvents(opened.value)) : opened;
}
