import type { ErrorEnvelope } from '#shared/api/error-envelope.ts';
import { type AppError, appErrors } from '#shared/kernel/app-error.ts';

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
