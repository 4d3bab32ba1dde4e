import { fitAnswer } from '#shared/chat/fit-answer.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { hasPermission, requirePermission } from '../../auth/require-permission.ts';
import type { RequestContext } from '../context.ts';
import { tellFault } from './tell-fault.ts';
import type { Tool } from './tool.ts';
import { tools } from './tool-list.ts';

/** The tools that somebody may call by role and scopes. */
export function toolsFor({ principal }: Pick<RequestContext, 'principal'>): readonly Tool[] {
  return tools.filter(({ like }) => !like?.access || hasPermission(principal, like.access));
}

/**
 * Runs a tool with the rights of who asks, counted against the allowance of the endpoint that answers the same. What is
 * wrong comes back as a sentence for the assistant, which never shows a cause; a fault of ours goes to the log too.
 */
export async function runTool(
  context: RequestContext,
  name: string,
  input: unknown,
  maxBytes: number,
): Promise<Result<ToolAnswer, string>> {
  const tool = tools.find((each) => each.name === name);
  if (!tool) return err(`There is no tool ${name.slice(0, 100)}.`);
  try {
    if (tool.like?.access) requirePermission(context.principal, tool.like.access);
    countCall(context, tool);
    return ok(fitAnswer(await tool.run(context, input), maxBytes));
  } catch (error) {
    return err(tellFault(context, tool.name, error));
  }
}

function countCall({ rateRules, workspaceId }: RequestContext, { like }: Tool): void {
  const policy = like?.limit ?? 'read';
  if (policy === 'none') return;
  const { isAllowed, resetSeconds } = rateRules.limiter(policy, workspaceId, rateRules.limits[policy]);
  if (isAllowed) return;
  rateRules.metrics.countLimited(policy);
  throw new AppError('rate_limited', { message: `Too many requests. Wait ${resetSeconds} seconds.` });
}
