/** Every way in which a request can end badly. The list is closed; `appErrors` gives status and text. */
export type AppErrorCode = keyof typeof appErrors;

interface AppErrorKind {
  /** HTTP status of the answer. */
  readonly status: number;
  /** What the user reads: what happened and what to do. */
  readonly message: string;
}

/** The one table from error code to HTTP status and text (RFC 9110 §15 for the statuses). */
export const appErrors = {
  invalid_request: { status: 400, message: 'The request is not valid. See `details` for the fields to correct.' },
  unauthenticated: {
    status: 401,
    message: 'This needs a session. Start one and send its token as `Authorization: Bearer …`.',
  },
  two_factor_required: {
    status: 401,
    message: 'This account asks for a second factor. Send the ticket in `details` with a code of the authenticator.',
  },
  forbidden: { status: 403, message: 'Your role does not allow this. Ask an owner of the workspace.' },
  not_found: { status: 404, message: 'There is nothing here that you can see. Check the address or the id.' },
  method_not_allowed: { status: 405, message: 'This address does not take that method. See `allow` in the headers.' },
  conflict: { status: 409, message: 'Something with the same key exists already.' },
  idempotency_mismatch: {
    status: 409,
    message: 'This Idempotency-Key was used for a different request. Send a new key with a new request.',
  },
  payload_too_large: { status: 413, message: 'The body is too large.' },
  unsupported_media_type: { status: 415, message: 'Send the body as `application/json`.' },
  precondition_failed: { status: 412, message: 'The thing changed since you read it. Read it again and repeat.' },
  quota_exceeded: { status: 429, message: 'The quota of this workspace is used up.' },
  rate_limited: { status: 429, message: 'Too many requests. Wait for the seconds in `retry-after`.' },
  internal: { status: 500, message: 'Something broke on our side. Quote the request id if you report it.' },
  unavailable: { status: 503, message: 'A part that this needs is not answering. Try again shortly.' },
} as const satisfies Record<string, AppErrorKind>;

/** A failure that ends a request. Thrown by services, mapped once to the error envelope. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  readonly details: unknown;

  constructor(code: AppErrorCode, options: { message?: string; details?: unknown; cause?: unknown } = {}) {
    super(options.message ?? appErrors[code].message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }
}
