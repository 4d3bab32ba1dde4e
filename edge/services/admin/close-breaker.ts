import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../../backend.ts';
import { noteCall } from '../scheduled-checks/provider-gate.ts';

/** Throws `not_found` where no provider is connected. */
export async function closeBreaker(context: Backend): Promise<void> {
  if (!context.providers.serp) throw new AppError('not_found');
  await noteCall(context, context.providers.serp, { kind: 'answered' });
}
