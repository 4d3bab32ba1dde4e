import { keptEventDays } from '#shared/api/endpoints/events.ts';
import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../db/database.ts';
import { deleteAllDeliveriesBefore } from '../repositories/alert-deliveries.ts';
import { deleteAllAlertEventsBefore } from '../repositories/alert-events.ts';
import { deleteAttemptsBefore } from '../repositories/attempt-counters.ts';
import { deleteAllDigestMailsBefore } from '../repositories/digest-mails.ts';
import { deleteAllEngineHealthBefore } from '../repositories/engine-health.ts';
import { deleteAllFigureClaimsBefore } from '../repositories/figure-claims.ts';
import { deleteAllIdempotencyKeysBefore } from '../repositories/idempotency-keys.ts';
import { deleteAllInvitationsBefore } from '../repositories/invitations.ts';
import { deleteAllKeywordFiguresBefore } from '../repositories/keyword-figures.ts';
import { deleteAllLoggedEventsBefore } from '../repositories/logged-events.ts';
import { deleteAllMonitorChangesBefore } from '../repositories/monitor-changes.ts';
import { deleteAllMonitorHoursBefore } from '../repositories/monitor-hours.ts';
import { deleteOneTimeCodesBefore } from '../repositories/one-time-codes.ts';
import { deleteSessionsExpiredBefore } from '../repositories/sessions.ts';
import { deleteAllSharedFiguresBefore } from '../repositories/shared-figures.ts';
import { idempotencyWindowMs } from '../services/idempotency-window.ts';

/** The longest window that attempts are counted in. */
const keepAttemptsMs = 24 * 60 * 60 * 1_000;
const keepHealthMs = 90 * 24 * 60 * 60 * 1_000;
/** What alerts told, and what became of their messages. */
/** As far back as the share of time that an address answered is told, and a day more. */
const keepHoursMs = 91 * 24 * 60 * 60 * 1_000;
const keepAlertsMs = 180 * 24 * 60 * 60 * 1_000;
/** What sources told of keywords: no answer counts for longer, and Semrush allows no longer. */
const keepFiguresMs = 30 * 24 * 60 * 60 * 1_000;
/** An expired invitation is still listed for so long, so that it can be sent again. */
const keepInvitationsMs = 30 * 24 * 60 * 60 * 1_000;

/** Runs every hour: removes stored answers that are out of their window, sessions that have ended, and old health. */
export async function deleteExpired(store: Store, clock: Clock): Promise<void> {
  const nowMs = clock();
  await deleteAllIdempotencyKeysBefore(store.db, new Date(nowMs - idempotencyWindowMs));
  await deleteSessionsExpiredBefore(store.db, new Date(nowMs));
  await deleteOneTimeCodesBefore(store.db, new Date(nowMs));
  await deleteAttemptsBefore(store.db, new Date(nowMs - keepAttemptsMs));
  await deleteAllInvitationsBefore(store.db, new Date(nowMs - keepInvitationsMs));
  await deleteAllDeliveriesBefore(store.db, new Date(nowMs - keepAlertsMs));
  await deleteAllAlertEventsBefore(store.db, new Date(nowMs - keepAlertsMs));
  await deleteAllMonitorHoursBefore(store.db, new Date(nowMs - keepHoursMs));
  await deleteAllMonitorChangesBefore(store.db, new Date(nowMs - keepAlertsMs));
  await deleteAllLoggedEventsBefore(store.db, new Date(nowMs - keptEventDays * 24 * 60 * 60 * 1_000));
  await deleteAllDigestMailsBefore(store.db, new Date(nowMs - keptEventDays * 24 * 60 * 60 * 1_000));
  await deleteAllKeywordFiguresBefore(store.db, new Date(nowMs - keepFiguresMs));
  await deleteAllSharedFiguresBefore(store.db, new Date(nowMs - keepFiguresMs));
  await deleteAllFigureClaimsBefore(store.db, new Date(nowMs));
  await deleteAllEngineHealthBefore(store.db, new Date(nowMs - keepHealthMs));
}
