import type { Proposal } from '#shared/chat/proposal.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { requirePermission } from '../../auth/require-permission.ts';
import { listExchangeRows, setAnswers } from '../../repositories/chat-exchanges.ts';
import { lockThread } from '../../repositories/chat-threads.ts';
import { findIdempotencyKey } from '../../repositories/idempotency-keys.ts';
import { requireOwnThread } from '../chat/threads.ts';
import type { RequestContext } from '../context.ts';
import type { ProposalKind } from './proposal-kind.ts';
import { proposalKinds } from './proposal-list.ts';

/**
 * Writes what was proposed, as it was kept, with the rights of who asks; once, however often it is asked for. Throws
 * `not_found` for a thread of somebody else or a proposal that is not in it, `forbidden`, and what the endpoint throws that
 * writes the same.
 */
export async function carryOutProposal(
  context: RequestContext,
  threadId: string,
  proposalId: string,
): Promise<Proposal> {
  const { clock, store, workspaceId } = context;
  await requireOwnThread(context, threadId);
  const found = await findProposal(context, threadId, proposalId);
  if (found.outcome) return found;
  const kind = proposalKinds.find(({ id }) => id === found.kind);
  if (!kind) throw new AppError('not_found');
  requirePermission(context.principal, kind.access);
  const answer = await answerOnce(context, kind, found);
  const outcome = { at: new Date(clock()).toISOString(), ...kind.outcomeOf(answer, found.domain, found.write) };
  const done: Proposal = { ...found, outcome };
  await store.transaction(async (tx) => {
    // Another proposal of the thread may be carried out meanwhile.
    await lockThread(workspaceId, tx, threadId);
    for (const { answers, id } of await listExchangeRows(workspaceId, tx, threadId)) {
      if (!answers.some(({ proposal }) => proposal?.id === proposalId)) continue;
      const changed = answers.map((each) => (each.proposal?.id === proposalId ? { ...each, proposal: done } : each));
      await setAnswers(workspaceId, tx, id, changed);
    }
  });
  return done;
}

async function findProposal(
  { store, workspaceId }: RequestContext,
  threadId: string,
  proposalId: string,
): Promise<Proposal> {
  const rows = await listExchangeRows(workspaceId, store.db, threadId);
  const found = rows.flatMap(({ answers }) => answers).find(({ proposal }) => proposal?.id === proposalId)?.proposal;
  if (!found) throw new AppError('not_found');
  return found;
}

/** The change and its answer are stored in one transaction, so of several at the same time one wins. */
async function answerOnce(context: RequestContext, kind: ProposalKind, proposal: Proposal): Promise<unknown> {
  const { store, workspaceId } = context;
  const { id, projectId, write } = proposal;
  const key = `proposal:${id}`;
  const stored = await findIdempotencyKey(workspaceId, store.db, key);
  if (stored) return stored.answer;
  try {
    return await kind.carryOut({ ...context, idempotency: { key, requestHash: id } }, projectId, write, id);
  } catch (error) {
    const settled = await findIdempotencyKey(workspaceId, store.db, key);
    if (settled) return settled.answer;
    throw error;
  }
}
