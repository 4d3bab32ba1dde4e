import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';

import { readDigest, saveDigest } from '#shared/api/endpoints/digest.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { err, ok } from '#shared/kernel/result.ts';

import type { Mail } from '../../mail/mailer.ts';
import { handleJob } from '../../queues/handle-job.ts';
import { countEventsByDay, listLoggedEvents } from '../../repositories/logged-events.ts';
import { createTestQueues } from '../../testing/both/test-queues.ts';
import { confirmAccount, startAccount } from '../../testing/worker/accounts.ts';
import { createTestApi, requireValue, testOrigin } from '../../testing/worker/api.ts';
import { logEvents } from '../events/log-events.ts';
import { drainOutbox } from '../outbox/drain.ts';
import { claimDueDigests } from './claim-due.ts';

/** A Friday. */
const friday = '2026-11-20T12:00:00.000Z';
const minuteMs = 60_000;
let nowMs = Date.parse(friday);
let isAway = false;
const mails: Mail[] = [];
const queues = createTestQueues();
const api = createTestApi({
  clock: () => nowMs,
  queues,
  mailer: {
    provesAddress: false,
    send: async (mail) => {
      if (isAway) return err({ isWorthRetrying: true, message: 'The mail provider is away.' });
      mails.push(mail);
      return ok(undefined);
    },
  },
});

async function open(setting?: { frequency: 'weekly' | 'monthly'; timeZone: string; locale?: 'en' | 'fr' | 'de' }) {
  nowMs = Date.parse(friday);
  const account = await startAccount(api);
  const caller = { token: account.token };
  await confirmAccount(api, account);
  const project = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body: project }, caller));
  if (setting) requireValue(await api.call(saveDigest, { body: { locale: 'en', ...setting } }, caller));
  return {
    ...account,
    caller,
    projectId,
    log: (at: string, ...happened: readonly Happened[]) =>
      api.backend.store.transaction((tx) => logEvents(account.workspaceId, tx, happened, new Date(at))),
    setting: async () => requireValue(await api.call(readDigest, {}, caller)),
    mails: () => mails.filter(({ headers, to }) => to === account.email && headers !== undefined),
  };
}

/** What the cron and the queue do at a moment, twice where asked. */
async function work(at: string, times = 1): Promise<void> {
  nowMs = Date.parse(at);
  await claimDueDigests(api.backend);
  await drainOutbox(api.backend);
  for (const { message } of queues.take()) {
    if (message.job.kind !== 'send-digest') continue;
    for (let time = 0; time < times; time += 1) await handleJob(api.backend, message.job);
  }
}

const monitor = (projectId: string, monitorId: string, state: readonly [string, string]): Happened => ({
  kind: 'monitor.changed',
  projectId,
  subjectId: monitorId,
  data: {
    id: crypto.randomUUID(),
    monitorId,
    kind: 'uptime',
    url: 'https://tea.example/',
    note: state[1] === 'up' ? '200' : '503',
    fields: [{ field: 'state', removed: [state[0]], added: [state[1]] }],
    at: friday,
  },
});

const rank = (projectId: string, keyword: string, from: number | null, to: number | null): Happened => {
  const keywordId = crypto.randomUUID();
  const data = {
    keywordId,
    keyword,
    engine: 'google',
    device: 'desktop',
    source: 'observation',
    from,
    to,
    depth: 10,
  } as const;
  return { kind: 'rank.changed', projectId, subjectId: keywordId, data };
};

it.each([
  ['Europe/Paris', '2026-11-16T06:00:00.000Z', '2026-11-23T06:00:00.000Z'],
  ['America/New_York', '2026-11-16T12:00:00.000Z', '2026-11-23T12:00:00.000Z'],
])('tells what lies within the week of %s, edges and all, and nothing else', async (timeZone, start, end) => {
  const { log, mails: sent, projectId, setting } = await open({ frequency: 'weekly', timeZone });
  expect(await setting()).toMatchObject({ nextAt: end, needs: 'nothing', last: null });
  const shifted = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();
  await log(shifted(start, -1), rank(projectId, 'before', 3, 5));
  await log(start, rank(projectId, 'at the start', 3, 5));
  await log(shifted(end, -1), rank(projectId, 'at the end', 3, 5));
  await log(end, rank(projectId, 'after', 3, 5));
  await work(end);
  expect(sent()).toEqual([]);
  await work(shifted(end, minuteMs));
  const [mail] = sent();
  expect(['before', 'at the start', 'at the end', 'after'].map((word) => mail?.text.includes(`“${word}”`))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(mail?.text).toContain('2 changed ranks');
  expect(await setting()).toMatchObject({ last: { periodEnd: end, outcome: 'sent' } });
});

it('is sent once however often cron and queue run, and again under the same key where the provider was away', async () => {
  const { log, mails: sent, projectId } = await open({ frequency: 'weekly', timeZone: 'UTC' });
  await log(friday, rank(projectId, 'oolong', 3, 5));
  const due = '2026-11-23T07:01:00.000Z';
  nowMs = Date.parse(due);
  const killed = api.backend.store.transaction(async (tx) => {
    await claimDueDigests({ ...api.backend, store: { ...api.backend.store, transaction: (run) => run(tx) } });
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  await drainOutbox(api.backend);
  expect(queues.take().filter(({ message }) => message.job.kind === 'send-digest')).toEqual([]);

  await Promise.all([claimDueDigests(api.backend), claimDueDigests(api.backend)]);
  await drainOutbox(api.backend);
  const jobs = queues.take().flatMap(({ message: { job } }) => (job.kind === 'send-digest' ? [job] : []));
  expect(jobs).toHaveLength(1);
  isAway = true;
  for (const job of jobs) await expect(handleJob(api.backend, job)).rejects.toThrow('away');
  isAway = false;
  for (const job of [...jobs, ...jobs]) await handleJob(api.backend, job);
  await work(due, 2);
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
});

it('sends nothing for a time without events and says so; missed periods follow', async () => {
  const { log, mails: sent, projectId, setting } = await open({ frequency: 'weekly', timeZone: 'Europe/Paris' });
  await log('2026-11-28T12:00:00.000Z', rank(projectId, 'oolong', 3, 5));
  await work('2026-12-03T12:00:00.000Z');
  expect(await setting()).toMatchObject({ last: { periodEnd: '2026-11-23T06:00:00.000Z', outcome: 'empty' } });
  await work('2026-12-03T12:01:00.000Z');
  expect(await setting()).toMatchObject({
    last: { periodEnd: '2026-11-30T06:00:00.000Z', outcome: 'sent' },
    nextAt: '2026-12-07T06:00:00.000Z',
  });
  expect(sent()).toHaveLength(1);
});

it.each(['en', 'fr', 'de'] as const)(
  'says in %s first what is still broken, with places and nothing of others',
  async (locale) => {
    const mine = await open({ frequency: 'monthly', timeZone: 'Europe/Paris', locale });
    const foreign = await open();
    await foreign.log(friday, rank(foreign.projectId, 'secret of others', 3, 5));
    const [broken, healed] = [crypto.randomUUID(), crypto.randomUUID()];
    await mine.log(
      friday,
      monitor(mine.projectId, healed, ['up', 'down']),
      monitor(mine.projectId, broken, ['up', 'down']),
      monitor(mine.projectId, healed, ['down', 'up']),
      rank(mine.projectId, 'green <tea>', 8, 2),
    );
    await work('2026-12-01T06:01:00.000Z');
    const [mail] = mine.mails();
    const text = mail?.text.replaceAll(/code=\S+/g, 'code=…').replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID');
    expect(text).toMatchSnapshot();
    expect(`${mail?.text}${mail?.html}`).not.toContain('secret of others');
    expect(mail?.html).toContain('green &lt;tea&gt;');
    expect(mail?.html).toContain(`${testOrigin}/open#tea.example/monitors/${broken}`);
    expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  },
);

it('ends by one post without a session, twice alike; a link that was read or forged changes nothing', async () => {
  const { caller, log, mails: sent, projectId, setting } = await open({ frequency: 'weekly', timeZone: 'UTC' });
  await log(friday, rank(projectId, 'oolong', 3, 5));
  await work('2026-11-23T07:01:00.000Z');
  const link = /<(.+)>/.exec(sent()[0]?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? '';
  const post = async (url: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return (await api.request(url, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers })).status;
  };
  const forged = link.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const webhookSecret = await api.backend.tokenSeal.close('whsec_other');
  expect((await api.request(link)).status).toBe(200);
  expect([await post(forged), await post(link.replace(/code=.*/, `code=${webhookSecret}`))]).toEqual([404, 404]);
  expect(await post(link.replace(/\?.*/, ''))).toBe(404);
  expect((await setting()).frequency).toBe('weekly');
  expect([await post(link), await post(link)]).toEqual([200, 200]);
  expect(await setting()).toMatchObject({ frequency: 'off', nextAt: null });
  await log('2026-11-25T12:00:00.000Z', rank(projectId, 'oolong', 5, 3));
  await work('2026-12-01T12:00:00.000Z');
  expect(sent()).toHaveLength(1);
  requireValue(await api.call(saveDigest, { body: { frequency: 'monthly', timeZone: 'UTC', locale: 'de' } }, caller));
  expect(await setting()).toMatchObject({ frequency: 'monthly', locale: 'de', nextAt: '2027-01-01T07:00:00.000Z' });
});

it('is refused without a confirmed address, in a zone that is none, and is not sent after the member left', async () => {
  const body = { frequency: 'weekly', timeZone: 'UTC', locale: 'en' } as const;
  const anonymous = { token: await api.startWorkspace() };
  expect(requireValue(await api.call(readDigest, {}, anonymous))).toMatchObject({ needs: 'address', email: null });
  const unconfirmed = { token: (await startAccount(api)).token };
  expect(requireValue(await api.call(readDigest, {}, unconfirmed))).toMatchObject({ needs: 'confirmation' });
  expect(await api.call(saveDigest, { body }, unconfirmed)).toMatchObject({ failure: { code: 'conflict' } });
  expect(await api.call(saveDigest, { body }, anonymous)).toMatchObject({ failure: { code: 'conflict' } });
  const { caller, log, mails: sent, projectId, userId, workspaceId } = await open(body);
  const zone = { body: { ...body, timeZone: 'Mars/Base' } };
  expect(await api.call(saveDigest, zone, caller)).toMatchObject({ failure: { code: 'invalid_request' } });
  await log(friday, rank(projectId, 'oolong', 3, 5));
  nowMs = Date.parse('2026-11-23T07:01:00.000Z');
  await claimDueDigests(api.backend);
  await api.backend.store.db.execute(
    sql`DELETE FROM members WHERE workspace_id = ${workspaceId}::uuid AND user_id = ${userId}::uuid`,
  );
  await work('2026-11-23T07:02:00.000Z');
  expect(sent()).toEqual([]);
});

it('counts by day and kind as a count over the whole log does', async () => {
  const { log, projectId, workspaceId } = await open();
  const startMs = Date.parse('2026-10-20T00:00:00.000Z');
  for (let count = 0; count < 40; count += 1) {
    const at = new Date(startMs + count * 7 * 3_600_000).toISOString();
    const event =
      count % 3 === 0 ? monitor(projectId, crypto.randomUUID(), ['up', 'down']) : rank(projectId, 'tea', 3, 4);
    await log(at, event);
  }
  const timeZone = 'Europe/Paris';
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const page = { after: 0, before: undefined, kinds: undefined, projectId: undefined, limit: 100 };
  const all = await listLoggedEvents(workspaceId, api.backend.store.db, page);
  const rebuilt = [...Map.groupBy(all, ({ at, kind }) => `${day.format(at)} ${kind}`)]
    .map(([key, events]) => `${key} ${events.length}`)
    .toSorted();
  const period = { from: new Date(startMs), to: new Date(startMs + 90 * 86_400_000), timeZone };
  const counted = await countEventsByDay(workspaceId, api.backend.store.db, period);
  expect(counted.map(({ count, day: of, kind }) => `${of} ${kind} ${count}`)).toEqual(rebuilt);
});
