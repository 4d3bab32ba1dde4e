import { AppError } from '#shared/kernel/app-error.ts';

/** `message` goes on after the name of the field: `target is no …`. */
export function invalidSetting(field: string, message: string): AppError {
  return new AppError('invalid_request', { details: [{ path: `body.${field}`, message }] });
}
