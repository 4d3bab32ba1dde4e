import { proposal } from '#shared/chat/proposal.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { newId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { hasPermission } from '../../auth/require-permission.ts';
import { tellFault } from '../tools/tell-fault.ts';
import type { RequestContext } from '../context.ts';
import type { ProposalKind } from './proposal-kind.ts';
import { proposalKinds } from './proposal-list.ts';

/** Those that somebody may carry out by role and scopes. */
export function proposalsFor({ principal }: Pick<RequestContext, 'principal'>): readonly ProposalKind[] {
  return proposalKinds.filter(({ access }) => hasPermission(principal, access));
}

/**
 * A proposal as an answer of a tool; nothing is written. Its values vouch for no figure: they are the model's own, so none
 * stands in the answer's rows. What is wrong comes back as a sentence for the model.
 */
export async function propose(
  context: RequestContext,
  kind: ProposalKind,
  input: unknown,
  said: string,
): Promise<Result<ToolAnswer, string>> {
  try {
    const { project, write } = await kind.draft(context, input, said);
    const { domain, id: projectId } = project;
    const id = newId(context.clock());
    return ok({
      tool: kind.name,
      summary: { id: `proposal:${id}`, opens: writeRoute(domain, 'keywords'), values: { domain } },
      rows: [],
      total: null,
      notes: ['Nothing is written. The user sees what would be, with a button beside your answer, and decides.'],
      proposal: proposal.parse({ kind: kind.id, id, projectId, domain, write, outcome: null }),
    });
  } catch (error) {
    return err(tellFault(context, kind.name, error));
  }
}
