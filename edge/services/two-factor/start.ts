import { isAPIError } from 'better-auth/api';

import type { startTwoFactor as endpoint } from '#shared/api/endpoints/two-factor.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { requirePassword } from '../accounts/require-password.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';

/** A start before the last one was confirmed replaces it. Throws `conflict` where the second factor is on. */
export async function startTwoFactor(
  context: RequestContext,
  password: string,
): Promise<EndpointOutput<typeof endpoint>> {
  const {
    authorization,
    principal: { userId },
    store,
  } = context;
  await requirePassword(context, userId, password, 'password');
  const headers = new Headers({ authorization });
  const { backupCodes, uri } = await refuseSecond(
    context.auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
  );
  const change = { action: 'twoFactor.start', subjectId: userId, status: 201, answer: undefined } as const;
  await store.batch(recordChange(context, store.db, change));
  return { secret: new URL(uri).searchParams.get('secret') ?? '', uri, backupCodes };
}

interface Enabled {
  readonly method: 'otp' | 'totp';
  readonly totpURI?: string;
  readonly backupCodes?: string[];
}

async function refuseSecond(enabling: Promise<Enabled>): Promise<{ uri: string; backupCodes: string[] }> {
  try {
    const { backupCodes = [], totpURI } = await enabling;
    if (totpURI === undefined) throw new Error('There is no secret in the answer');
    return { uri: totpURI, backupCodes };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode !== 400) throw error;
    throw new AppError('conflict', { message: 'The second factor is on already. Switch it off first.', cause: error });
  }
}
