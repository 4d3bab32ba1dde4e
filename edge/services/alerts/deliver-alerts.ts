import type { Backend } from '../../backend.ts';
import { findAlertChannel } from '../../repositories/alert-channels.ts';
import {
  type AlertDeliveryRow,
  claimAllDueDeliveries,
  updateAlertDelivery,
} from '../../repositories/alert-deliveries.ts';
import { listAlertEventsById } from '../../repositories/alert-events.ts';
import { findProject } from '../../repositories/projects.ts';
import { sendAlert } from './send-alert.ts';

/** Longer than one round of sending takes; a worker that dies meanwhile leaves its messages to the next one. */
const claimMs = 300_000;
const messagesPerRound = 20;
const minuteMs = 60_000;
/** After the first, second … attempt; a message that fails once more is given up, and can be sent again by hand. */
const delaysMs = [1, 5, 30, 120, 720].map((minutes) => minutes * minuteMs);

/** Sends what is due. A worker that dies in between causes a message twice, with the same id, never none. */
export async function deliverAlerts(context: Backend): Promise<void> {
  const now = new Date(context.clock());
  const claim = { now, claimedUntil: new Date(now.getTime() + claimMs), limit: messagesPerRound };
  const due = await claimAllDueDeliveries(context.store.db, claim);
  await Promise.all(due.map(({ workspaceId, ...delivery }) => deliver(context, workspaceId, delivery)));
}

async function deliver(context: Backend, workspaceId: string, delivery: AlertDeliveryRow): Promise<void> {
  const { clock, store } = context;
  const { attempts, channelId, crawlNews, eventIds, id, projectId } = delivery;
  const channel = await findAlertChannel(workspaceId, store.db, channelId);
  const project = await findProject(workspaceId, store.db, projectId);
  // Both take their deliveries with them.
  if (!channel || !project) return;
  const events = eventIds.length === 0 ? [] : await listAlertEventsById(workspaceId, store.db, eventIds);
  const sent = await sendAlert(context, channel, {
    id,
    project: { id: projectId, domain: project.domain },
    events: events.map(({ event }) => event),
    crawlNews,
  });
  const now = new Date(clock());
  if (sent.ok) {
    await updateAlertDelivery(workspaceId, store.db, id, { status: 'sent', reason: null, settledAt: now });
    return;
  }
  const { isWorthRetrying, message: reason } = sent.failure;
  const delayMs = isWorthRetrying ? delaysMs[attempts - 1] : undefined;
  await updateAlertDelivery(
    workspaceId,
    store.db,
    id,
    delayMs === undefined
      ? { status: 'failed', reason, settledAt: now }
      : { reason, nextAttemptAt: new Date(now.getTime() + delayMs) },
  );
}
