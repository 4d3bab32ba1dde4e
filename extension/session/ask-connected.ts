import type { CallFailure, CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

export const notConnected = 'not connected';

/** Asks the connected backend; a failure is part of a sentence. */
export async function askConnected<T>(
  ask: (access: CallOptions) => Promise<Result<T, CallFailure>>,
): Promise<Result<T, string>> {
  const access = await loadBackendAccess();
  if (!access) return err(notConnected);
  const answer = await ask(access);
  return answer.ok ? answer : err(sayFailure(answer.failure));
}

/** What was refused says more than that it was. */
export function sayFailure(failure: CallFailure): string {
  const details = failure.kind === 'refused' && Array.isArray(failure.details) ? failure.details : [];
  const said = details.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'path' in each && 'message' in each
      ? [`${String(each.path).replace(/^body\./, '')} ${String(each.message)}`]
      : [],
  );
  if (said.length > 0) return said.join('; ');
  return failure.kind === 'refused' ? failure.message : describeFailure(failure);
}
