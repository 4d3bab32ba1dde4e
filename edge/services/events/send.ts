import type { Backend } from '../../backend.ts';
import { findAlertChannel } from '../../repositories/alert-channels.ts';
import {
  claimAllDueSubscriptions,
  type EventSubscriptionRow,
  updateEventSubscription,
} from '../../repositories/event-subscriptions.ts';
import { listLoggedEvents, readLastSeq } from '../../repositories/logged-events.ts';
import { presentEvent } from './present.ts';

/** Longer than a round of one webhook may take: a worker that dies meanwhile leaves it to the next one. */
const claimMs = 300_000;
const webhooksPerRound = 20;
/** One after the other, so that they arrive in order. */
const eventsPerRound = 20;
/** After the first, second … failure of the same event; then always the last. Nothing is passed over: order is what was promised. */
const delaysMs = [1, 5, 30, 120, 720].map((minutes) => minutes * 60_000);

/**
 * Sends each webhook that wants the log what it has not taken yet, in order. A worker that dies in between sends an event
 * twice, with the same id, never none.
 */
export async function sendEvents(context: Backend): Promise<void> {
  const now = new Date(context.clock());
  const claim = { now, claimedUntil: new Date(now.getTime() + claimMs), limit: webhooksPerRound };
  const due = await context.store.transaction((tx) => claimAllDueSubscriptions(tx, claim));
  await Promise.all(due.map(({ workspaceId, ...subscription }) => sendTo(context, workspaceId, subscription)));
}

async function sendTo(
  { clock, store, tokenSeal, webhooks }: Backend,
  workspaceId: string,
  { channelId, failures, lastSeq }: EventSubscriptionRow,
): Promise<void> {
  const channel = await findAlertChannel(workspaceId, store.db, channelId);
  if (!channel) return;
  const secret = channel.secret === null ? null : await tokenSeal.open(channel.secret);
  const page = { after: lastSeq, before: undefined, kinds: undefined, projectId: undefined, limit: eventsPerRound };
  // Read first: what is not listed afterwards has gone, with its site or after its time.
  const newest = await readLastSeq(workspaceId, store.db);
  const rows = await listLoggedEvents(workspaceId, store.db, page);
  let failuresBefore = failures;
  for (const row of rows) {
    const event = presentEvent(row);
    const body = { type: event.kind, timestamp: event.at, data: event };
    const sent = await webhooks.post({ url: channel.target, id: event.id, body, secret });
    if (!sent.ok) {
      const count = failuresBefore + 1;
      const delayMs = delaysMs[Math.min(count, delaysMs.length) - 1] ?? 0;
      const nextAttemptAt = new Date(clock() + delayMs);
      const values = { failures: Math.min(count, 100), reason: sent.failure.message, nextAttemptAt };
      await updateEventSubscription(workspaceId, store.db, channelId, values);
      return;
    }
    failuresBefore = 0;
    await updateEventSubscription(workspaceId, store.db, channelId, { lastSeq: row.seq, failures: 0, reason: null });
  }
  const values = { nextAttemptAt: new Date(clock()), ...(rows.length === 0 ? { lastSeq: newest } : {}) };
  await updateEventSubscription(workspaceId, store.db, channelId, values);
}
