/** How long the answer of a request stays with its Idempotency-Key: 24 hours. */
export const idempotencyWindowMs = 86_400_000;
