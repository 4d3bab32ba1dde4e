import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../../backend.ts';
import type { SerpOutcome } from '../../providers/serp/serp-outcome.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import { endOf, noteCall, passGate } from '../scheduled-checks/provider-gate.ts';

/**
 * Checks that are bought now pass the same gate as scheduled ones: one account, one breaker, one limit. Throws
 * `unavailable` where it is shut. A provider without a queue has nothing to share.
 */
export async function requireOpenGate(context: Backend, provider: SerpProvider): Promise<void> {
  if (provider.queue === null || (await passGate(context, provider)) !== 'wait') return;
  throw new AppError('unavailable', {
    message: 'The source of checks does not answer, or takes no more for now. Try again in some minutes.',
  });
}

/** Tells the breaker how the call ended. */
export async function noteLiveCall(context: Backend, provider: SerpProvider, outcome: SerpOutcome): Promise<void> {
  if (provider.queue === null) return;
  await noteCall(context, provider, outcome.kind === 'ok' ? { kind: 'answered' } : endOf(outcome));
}
