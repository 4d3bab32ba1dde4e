import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';

import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { keptEventDays, listEvents } from '#shared/api/endpoints/events.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject, deleteProject } from '#shared/api/endpoints/projects.ts';
import type { Happened } from '#shared/events/logged-event.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { deleteExpired } from '../crons/delete-expired.ts';
import { listLoggedEvents } from '../repositories/logged-events.ts';
import { logEvents } from '../services/events/log-events.ts';
import { sampleReport } from '../testing/both/sample-report.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const dayMs = 86_400_000;
let nowMs = Date.parse('2026-11-20T12:00:00.000Z');
const api = createTestApi({ clock: () => nowMs });
type Query = NonNullable<Parameters<typeof api.call<typeof listEvents>>[1]['query']>;

async function open() {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
  const workspaceId = (await api.backend.authenticate(`Bearer ${caller.token}`, undefined))?.workspaceId ?? '';
  return {
    caller,
    projectId,
    workspaceId,
    audit: async (ofProject = true) =>
      requireValue(
        await api.call(storeAudit, { body: { report: sampleReport(), ...(ofProject ? { projectId } : {}) } }, caller),
      ),
    log: async (query: Query = {}) => requireValue(await api.call(listEvents, { query }, caller)),
  };
}

it('numbers what many requests write at once without a gap, and reads it on from any number, both ways', async () => {
  const { audit, log } = await open();
  expect(await log()).toEqual({ items: [], next: null, lastSeq: 0 });
  const audits = await Promise.all(Array.from({ length: 24 }, () => audit()));
  const all = await log();
  expect(all.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  expect(new Set(all.items.map(({ subjectId }) => subjectId))).toEqual(new Set(audits.map(({ id }) => id)));
  expect(all).toMatchObject({ lastSeq: 24, next: null });
  const page = await log({ after: 10, limit: 5 });
  expect([page.items.map(({ seq }) => seq), page.next]).toEqual([[11, 12, 13, 14, 15], 15]);
  const back = await log({ before: 4, limit: 2 });
  expect([back.items.map(({ seq }) => seq), back.next]).toEqual([[3, 2], 2]);
});

it('has no event without its fact, and no gap where a transaction came to nothing', async () => {
  const { audit, caller, log, projectId, workspaceId } = await open();
  await audit();
  const foreign = { report: sampleReport(), projectId: crypto.randomUUID() };
  expect(await api.call(storeAudit, { body: foreign }, caller)).toMatchObject({ failure: { code: 'not_found' } });
  const [known] = (await log()).items;
  const again = [known].flatMap((event) => (event ? [{ ...event, projectId } satisfies Happened] : []));
  const killed = api.backend.store.transaction(async (tx) => {
    await logEvents(workspaceId, tx, again, new Date(nowMs));
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  await audit();
  expect((await log()).items.map(({ seq }) => seq)).toEqual([1, 2]);
});

it('tells a rank that moved once, however often its page is sent, and none that was not looked for', async () => {
  const { caller, log, projectId } = await open();
  const keywords = { keywords: ['green tea'], engine: 'duckduckgo' as const };
  requireValue(await api.call(addKeywords, { params: { projectId }, body: keywords }, caller));
  const see = async (places: readonly string[], observedAt: string) => {
    const [first] = serpSnapshotWith().items;
    const items = places.map((domain, at) => ({
      ...first,
      domain,
      url: `https://${domain}/`,
      rank_group: at + 1,
      rank_absolute: at + 1,
    }));
    const body = JSON.stringify({ snapshot: { ...serpSnapshotWith({ query: 'green tea' }), items }, observedAt });
    const headers = { authorization: `Bearer ${caller.token}`, 'content-type': 'application/json' };
    expect((await api.request('/v1/observations', { method: 'POST', headers, body })).status).toBe(201);
  };
  await see(['tea.example', 'a.example', 'b.example'], '2026-11-18T10:00:00.000Z');
  for (let time = 0; time < 3; time += 1)
    await see(['a.example', 'b.example', 'tea.example'], '2026-11-19T10:00:00.000Z');
  const { items } = await log({ projectId, kind: 'rank.changed,crawl.ended' });
  expect(items.map(({ data }) => data)).toMatchObject([{ keyword: 'green tea', from: 1, to: 3 }]);
});

it('shows nobody the log of another workspace, and refuses kinds and directions that are none', async () => {
  const first = await open();
  const second = await open();
  await first.audit();
  expect((await second.log()).items).toEqual([]);
  for (const query of [{ kind: 'audit.stored,unknown' }, { after: 1, before: 3 }, { after: -1 }]) {
    expect(await api.call(listEvents, { query }, first.caller)).toMatchObject({ failure: { code: 'invalid_request' } });
  }
});

it('goes with its site and after its time, and requests can neither change nor delete it', async () => {
  const { audit, caller, log, projectId, workspaceId } = await open();
  await audit();
  await audit(false);
  requireValue(await api.call(deleteProject, { params: { projectId } }, caller));
  expect((await log()).items.map(({ seq }) => seq)).toEqual([2]);
  const rights = await api.backend.store.db.execute(
    sql`SELECT privilege_type FROM information_schema.role_table_grants
      WHERE table_name = 'logged_events' AND grantee = 'sightline_request' ORDER BY 1`,
  );
  expect(JSON.stringify(rights)).not.toMatch(/UPDATE|DELETE/);
  expect(JSON.stringify(rights)).toContain('INSERT');
  nowMs += (keptEventDays + 1) * dayMs;
  await deleteExpired(api.backend.store, () => nowMs);
  const page = { after: 0, before: undefined, kinds: undefined, projectId: undefined, limit: 5 };
  expect(await listLoggedEvents(workspaceId, api.backend.store.db, page)).toEqual([]);
});
