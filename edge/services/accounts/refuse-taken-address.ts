import { AppError } from '#shared/kernel/app-error.ts';

import { findSqlError, uniqueViolation } from '../../db/sql-error.ts';

/** Throws `conflict` where a change failed because somebody has the address. */
export async function refuseTakenAddress<T>(changing: Promise<T>): Promise<T> {
  try {
    return await changing;
  } catch (error) {
    const violation = findSqlError(error);
    if (violation?.state !== uniqueViolation || violation.constraint !== 'users_email_unique') throw error;
    throw new AppError('conflict', {
      message: 'There is an account with this e-mail address already. Sign in to it instead.',
      details: [{ path: 'body.email', message: 'is taken' }],
      cause: error,
    });
  }
}
