/** Names of the headers that both sides use, in lower case. */
export const requestIdHeader = 'x-request-id';
/** Which of the caller's workspaces the request is for; the first one joined where missing. */
export const workspaceIdHeader = 'x-workspace-id';
export const idempotencyKeyHeader = 'idempotency-key';
/** `true` on an answer that was stored under an Idempotency-Key and is given again. */
export const replayedHeader = 'idempotency-replayed';

/** A request id that a caller may choose: anything else is replaced by one of ours. */
export const requestIdPattern = /^[\w.-]{8,64}$/;
/** An Idempotency-Key: 8 to 128 visible characters without spaces; a UUID is the usual choice. */
export const idempotencyKeyPattern = /^[\x21-\x7e]{8,128}$/;
