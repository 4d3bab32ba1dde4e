import type { CallFailure, CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { fieldFaults } from '#shared/api/field-faults.ts';
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

/** What was refused is told without its code. */
export function sayFailure(failure: CallFailure): string {
  return failure.kind === 'refused' ? (fieldFaults(failure.details) ?? failure.message) : describeFailure(failure);
}
