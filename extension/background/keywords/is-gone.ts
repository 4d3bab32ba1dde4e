import type { CallFailure } from '#shared/api/call.ts';

/** True where what was to be deleted or changed is not there any more. */
export function isGone(failure: CallFailure): boolean {
  return failure.kind === 'refused' && failure.code === 'not_found';
}
