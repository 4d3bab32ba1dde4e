import { digestOf } from '#shared/digest/digest-parts.ts';
import { periodStart } from '#shared/digest/digest-period.ts';
import { type EventKind, eventKinds } from '#shared/events/logged-event.ts';
import { asId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import { composeDigest } from '../../mail/compose-digest.ts';
import { type DigestMailRow, findDigestMail, settleDigestMail } from '../../repositories/digest-mails.ts';
import { findDigest } from '../../repositories/digests.ts';
import { countEventsByDay, type DayCount, listEventsOfPeriod } from '../../repositories/logged-events.ts';
import { findProject } from '../../repositories/projects.ts';
import { findUser } from '../../repositories/users.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import { presentEvent } from '../events/present.ts';
import { writeUnsubscribeLink } from './unsubscribe-link.ts';

export interface OrderedDigest {
  readonly workspaceId: string;
  readonly userId: string;
  /** ISO 8601. */
  readonly periodEnd: string;
}

/** Enough to choose from; those of ranks apart, since there are most of them and they must not hide the others. */
const readOthers = 1_000;
const readRanks = 200;
const otherKinds = eventKinds.filter((kind) => kind !== 'rank.changed');

/**
 * Mails what happened in a period, once: a row that is settled is not sent again, and a mail that was sent before a worker
 * died goes under the same key, by which the provider drops it. Throws where another try can help.
 */
export async function sendDigest(context: Backend, order: OrderedDigest): Promise<void> {
  const { store } = context;
  const { userId, workspaceId } = order;
  const periodEnd = new Date(order.periodEnd);
  // Membership, workspace and account take it with them.
  const row = await findDigestMail(workspaceId, store.db, userId, periodEnd);
  if (row?.outcome !== 'waiting') return;
  const outcome = await send(context, workspaceId, row);
  await settleDigestMail(workspaceId, store.db, { userId, periodEnd, outcome });
}

async function send(
  { mailer, origin, store, tokenSeal }: Backend,
  workspaceId: string,
  { id, period, periodEnd, userId }: DigestMailRow,
): Promise<'sent' | 'empty' | 'stopped'> {
  const { db } = store;
  const digest = await findDigest(workspaceId, db, userId);
  const user = await findUser(db, asId<'user'>(userId));
  const workspace = await findWorkspace(workspaceId, db);
  const isWanted = digest !== undefined && digest.frequency !== 'off' && user?.emailVerified === true;
  if (!isWanted || !workspace || !mailer || origin === null) return 'stopped';
  const { locale, timeZone } = digest;
  const from = new Date(periodStart(period, timeZone, periodEnd.getTime()));
  const time = { from, to: periodEnd };
  const counts = countsOfKinds(await countEventsByDay(workspaceId, db, { ...time, timeZone }));
  if (counts.size === 0) return 'empty';
  const rows = [
    ...(await listEventsOfPeriod(workspaceId, db, { ...time, kinds: otherKinds, limit: readOthers })),
    ...(await listEventsOfPeriod(workspaceId, db, { ...time, kinds: ['rank.changed'], limit: readRanks })),
  ].toSorted((one, other) => other.seq - one.seq);
  const mail = await composeDigest({
    digest: digestOf(rows.map(presentEvent), counts),
    id,
    to: user.email,
    locale,
    timeZone,
    period,
    periodEnd,
    workspace: workspace.name,
    sites: await sitesOf(
      workspaceId,
      db,
      rows.flatMap(({ projectId }) => projectId ?? []),
    ),
    origin,
    unsubscribeUrl: await writeUnsubscribeLink(tokenSeal, origin, { workspaceId, userId }),
  });
  const sent = await mailer.send(mail);
  if (!sent.ok) throw new Error(sent.failure.message);
  return 'sent';
}

/** How much happened of each kind, of the counts of days. */
function countsOfKinds(days: readonly DayCount[]): ReadonlyMap<EventKind, number> {
  const counts = new Map<EventKind, number>();
  for (const { count, kind } of days) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return counts;
}

async function sitesOf(
  workspaceId: string,
  db: Backend['store']['db'],
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all([...new Set(projectIds)].map((id) => findProject(workspaceId, db, id)));
  return new Map(found.flatMap((project) => (project ? [[project.id, project.domain] as const] : [])));
}
