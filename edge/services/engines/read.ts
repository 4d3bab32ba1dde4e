import { AppError } from '#shared/kernel/app-error.ts';
import type { SignedEngines } from '#shared/serp/signed-engines.ts';

import type { EnginePublisher } from './publisher.ts';

export async function readEngines({ engines }: { readonly engines: EnginePublisher | null }): Promise<SignedEngines> {
  if (!engines)
    throw new AppError('unavailable', { message: 'This backend has no key to sign engine descriptions with.' });
  return engines.signed();
}
