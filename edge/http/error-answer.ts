import type { ErrorEnvelope } from '#shared/api/error-envelope.ts';
import { AppError, appErrors } from '#shared/kernel/app-error.ts';

import { findSqlError, isPassing, uniqueViolation } from '../db/sql-error.ts';

/** Every error becomes an AppError: what is not one and not known is `internal`, and keeps its cause for the log. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const sqlError = findSqlError(error);
  if (sqlError?.state === uniqueViolation) return new AppError('conflict', { cause: error });
  if (sqlError && isPassing(sqlError)) return new AppError('unavailable', { cause: error });
  if (isUnreachableDatabase(error)) return new AppError('unavailable', { cause: error });
  return new AppError('internal', { cause: error });
}

/** The wire form of an error. */
export function answerError(error: AppError, requestId: string): Response {
  const body: ErrorEnvelope = {
    error: {
      code: error.code,
      message: error.message,
      requestId,
      ...(error.details === undefined ? {} : { details: error.details }),
    },
  };
  return Response.json(body, { status: appErrors[error.code].status });
}

/** The driver reports a failed request to the database by this sentence and no code. */
function isUnreachableDatabase(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.startsWith('Error connecting to database')) return true;
    if (cause.message.startsWith('Server error (HTTP status 5')) return true;
  }
  return false;
}
