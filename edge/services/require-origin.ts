import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';

/** Where links lead. Throws `unavailable` where this backend does not know: what the request says of it could be anybody's. */
export function requireOrigin({ origin }: Pick<Backend, 'origin'>): string {
  if (origin !== null) return origin;
  throw new AppError('unavailable', {
    message: 'This backend does not know its own address. Its operator can set PUBLIC_URL.',
  });
}
