import { hashSecret } from '../auth/hash-secret.ts';
import type { Backend } from '../backend.ts';
import { countAttempt, deleteAttempts } from '../repositories/attempt-counters.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * What an account or an address may in all processes together, from any sender. Limits by address and process
 * (`limitRate`) stop runaway clients; these stop guesses that come from many.
 */
const attemptLimits = {
  /** Wrong passwords for an address. A mailed link goes on working. */
  password: { limit: 10, windowMs: 15 * minuteMs },
  /** Mails with a code to an address. */
  mail: { limit: 20, windowMs: dayMs },
  /** Invitations that an account sends. */
  invitation: { limit: 50, windowMs: dayMs },
  /** Wrong codes of a second factor, of who is signed in. */
  code: { limit: 10, windowMs: 15 * minuteMs },
  /** The same code of a second factor: a code works once (RFC 6238 §5.2), and for at most 90 seconds. */
  totp: { limit: 1, windowMs: 2 * minuteMs },
} as const;

export type AttemptKind = keyof typeof attemptLimits;

/** Counts an attempt. False where there were as many as there may be. */
export async function takeAttempt({ clock, store }: Backend, kind: AttemptKind, key: string): Promise<boolean> {
  const { limit, windowMs } = attemptLimits[kind];
  const nowMs = clock();
  const window = { limit, now: new Date(nowMs), since: new Date(nowMs - windowMs) };
  return countAttempt(store.db, { kind, keyHash: await hashSecret(key) }, window);
}

/** Starts from nothing again, as after the right password. */
export async function forgetAttempts({ store }: Backend, kind: AttemptKind, key: string): Promise<void> {
  await deleteAttempts(store.db, { kind, keyHash: await hashSecret(key) });
}
