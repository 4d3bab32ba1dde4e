import { AppError } from '#shared/kernel/app-error.ts';

import type { EnginePublisher, PublishedEngines } from '../../runtime/engine-publisher.ts';

export async function readEngines({
  engines,
}: {
  readonly engines: EnginePublisher | null;
}): Promise<PublishedEngines> {
  if (!engines)
    throw new AppError('unavailable', { message: 'This backend has no key to sign engine descriptions with.' });
  return engines.signed();
}
