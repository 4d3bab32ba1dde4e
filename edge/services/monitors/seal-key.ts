import { AppError } from '#shared/kernel/app-error.ts';

import type { TokenSeal } from '../../auth/token-seal.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';

/** The key of a monitor of field data: the given one, else that of the newest other one. Throws `invalid_request` without either. */
export async function sealKey(
  tokenSeal: TokenSeal,
  key: string | undefined,
  others: readonly Pick<MonitorRow, 'kind' | 'sealedKey'>[],
): Promise<string> {
  if (key !== undefined) return tokenSeal.close(key);
  const known = others.findLast(({ kind, sealedKey }) => kind === 'vitals' && sealedKey !== null)?.sealedKey;
  if (known) return known;
  const message = 'is needed: Chrome UX Report answers with an API key of Google Cloud';
  throw new AppError('invalid_request', { details: [{ path: 'body.key', message }] });
}
