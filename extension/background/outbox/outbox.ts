import type { OutboxEntry } from '#extension/platform/storage/database-schema.ts';
import type { Clock } from '#shared/kernel/clock.ts';

/** Where entries wait. Everything is written before and after each attempt, so that a killed worker loses nothing. */
export interface OutboxStore {
  list(): Promise<readonly OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What one attempt came to. `later`: the backend is away or busy. `refused`: sending again can't help. */
export type SendOutcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'later'; readonly reason: string; readonly retryAfterMs?: number }
  | { readonly kind: 'refused'; readonly reason: string };

export interface DrainResult {
  readonly sent: number;
  /** When the next attempt is due; undefined where nothing waits. */
  readonly nextAttemptAtMs: number | undefined;
}

const firstDelayMs = 30_000;
const longestDelayMs = 60 * 60_000;
/** Of what a backend may ask for. */
const longestWaitMs = 24 * 60 * 60_000;

/**
 * Sends what is due, oldest first. The first `later` ends the round: the backend is away for the others as well.
 * `isForced` sends also what is not due yet (the user asked, or the network came back).
 */
export async function drainOutbox(
  store: OutboxStore,
  send: (entry: OutboxEntry) => Promise<SendOutcome>,
  clock: Clock,
  isForced = false,
): Promise<DrainResult> {
  let sent = 0;
  const waiting = (await store.list())
    .filter((entry) => entry.parkedReason === undefined)
    .toSorted((a, b) => a.createdAtMs - b.createdAtMs);
  for (const entry of waiting) {
    if (!isForced && !isDue(entry, clock())) continue;
    const outcome = await send(entry);
    if (outcome.kind === 'stored') {
      await store.remove(entry.id);
      sent += 1;
    } else if (outcome.kind === 'refused') {
      await store.put({ ...entry, attempts: entry.attempts + 1, parkedReason: outcome.reason });
    } else {
      await store.put(postpone(entry, outcome, clock()));
      break;
    }
  }
  return { sent, nextAttemptAtMs: earliest(await store.list()) };
}

/** Entries that were refused wait again, from zero. */
export async function unparkOutbox(store: OutboxStore): Promise<void> {
  for (const { parkedReason, ...entry } of await store.list()) {
    if (parkedReason !== undefined) await store.put({ ...entry, attempts: 0, nextAttemptAtMs: 0 });
  }
}

/** An entry of the future, or one that waits for longer than any does, was written before the clock was set back. */
function isDue({ createdAtMs, nextAttemptAtMs }: OutboxEntry, nowMs: number): boolean {
  return nextAttemptAtMs <= nowMs || createdAtMs > nowMs || nextAttemptAtMs - nowMs > longestWaitMs;
}

function postpone(entry: OutboxEntry, outcome: { reason: string; retryAfterMs?: number }, nowMs: number): OutboxEntry {
  const backOffMs = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(entry.attempts, 20));
  return {
    ...entry,
    attempts: entry.attempts + 1,
    nextAttemptAtMs: nowMs + Math.max(backOffMs, Math.min(longestWaitMs, outcome.retryAfterMs ?? 0)),
    lastFailure: outcome.reason,
  };
}

function earliest(entries: readonly OutboxEntry[]): number | undefined {
  const times = entries.filter((entry) => entry.parkedReason === undefined).map((entry) => entry.nextAttemptAtMs);
  return times.length === 0 ? undefined : Math.min(...times);
}
