import { callEndpoint } from '#shared/api/call.ts';
import { exportWorkspace } from '#shared/api/endpoints/workspaces.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

const timeoutMs = 600_000;

/** Every row of the workspace as JSON lines. Not by way of the background: a message holds 64 MB at most. */
export async function loadWholeWorkspace(): Promise<Result<string, AccountFailure>> {
  const access = await loadBackendAccess();
  if (!access) return err({ reason: 'not connected', refusal: null });
  const answer = await callEndpoint(exportWorkspace, {}, { ...access, timeoutMs });
  if (answer.ok) return answer;
  const { failure } = answer;
  const refusal = failure.kind === 'refused' ? failure.code : null;
  return err({ reason: 'message' in failure ? failure.message : failure.kind, refusal });
}
