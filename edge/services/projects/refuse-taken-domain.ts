import { AppError } from '#shared/kernel/app-error.ts';

import { findSqlError, uniqueViolation } from '../../db/sql-error.ts';

/** Turns a violation of "one project per domain" into a conflict; everything else goes on as it is. */
export async function refuseTakenDomain<T>(domain: string, change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    const violation = findSqlError(error);
    if (violation?.state !== uniqueViolation || violation.constraint !== 'projects_domain_unique') throw error;
    throw new AppError('conflict', {
      message: `The workspace has a project for ${domain} already.`,
      details: [{ path: 'body.domain', message: 'is taken' }],
      cause: error,
    });
  }
}
