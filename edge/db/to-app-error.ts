import { AppError } from '#shared/kernel/app-error.ts';

import { findSqlError, isPassing, outOfRange, uniqueViolation, unstorableText } from './sql-error.ts';

/** Every error becomes an AppError: what is not one and not known is `internal`, and keeps its cause for the log. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const sqlError = findSqlError(error);
  if (sqlError?.state === uniqueViolation) return new AppError('conflict', { cause: error });
  if (sqlError && unstorableText.has(sqlError.state)) {
    const message = 'A text has U+0000 or half of a surrogate pair, which cannot be stored.';
    return new AppError('invalid_request', { message, cause: error });
  }
  if (sqlError && outOfRange.has(sqlError.state)) {
    const message = 'A number or a date is outside of what can be stored.';
    return new AppError('invalid_request', { message, cause: error });
  }
  if (isFullDisk(error)) return new AppError('unavailable', { message: fullDiskMessage, cause: error });
  if (sqlError && isPassing(sqlError)) return new AppError('unavailable', { cause: error });
  if (isUnreachableDatabase(error)) return new AppError('unavailable', { cause: error });
  return new AppError('internal', { cause: error });
}

const fullDiskMessage = 'The disk of this backend is full. Nothing was lost; try again once there is space.';

/** However the database says so: its own code, that of the system, or a sentence alone. */
function isFullDisk(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code: unknown = Reflect.get(cause, 'code');
    if (code === '53100' || code === 'ENOSPC' || cause.message.includes('No space left on device')) return true;
  }
  return false;
}

/** The driver reports a failed request to the database by this sentence and no code. */
function isUnreachableDatabase(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.startsWith('Error connecting to database')) return true;
    if (cause.message.startsWith('Server error (HTTP status 5')) return true;
  }
  return false;
}
