import { describe, expect, it } from 'vitest';

import {
  compareAudit,
  completeAudit,
  deleteAudit,
  exportAudits,
  listAudits,
  readAudit,
  storeAudit,
  storedAuditWithReport,
} from '#shared/api/endpoints/audits.ts';
import { createProject, deleteProject } from '#shared/api/endpoints/projects.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';

import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { sampleReport } from '../testing/both/sample-report.ts';

const api = createTestApi();

describe('audits', () => {
  it('come back as they were stored, and as a summary in lists', async () => {
    const { token, add } = await workspace();
    const report = sampleReport({ url: 'https://shop.example/a?b=c#part' });
    const stored = await add(report);
    expect(stored).toMatchObject({
      url: 'https://shop.example/a?b=c',
      score: 82,
      errors: 0,
      warnings: 1,
      notices: 0,
      projectId: null,
      checkedAt: report.checkedAt,
    });
    const read = requireValue(await api.call(readAudit, { params: { auditId: stored.id } }, { token }));
    expect(read).toEqual({ ...stored, report });
    const list = requireValue(await api.call(listAudits, { query: {} }, { token }));
    expect(list).toEqual({ items: [stored], nextCursor: null });
  });

  it('keep text that Postgres could not hold in a text column', async () => {
    const { token, add } = await workspace();
    const report = sampleReport();
    report.summary.title = 'zero \u0000 and emoji 🛒 and "quotes" \\ back';
    const stored = await add(report);
    const read = requireValue(await api.call(readAudit, { params: { auditId: stored.id } }, { token }));
    expect(read.report.summary.title).toBe(report.summary.title);
  });

  it('are listed by URL without its fragment, and by project', async () => {
    const { token, add } = await workspace();
    const body = { name: 'Shop', domain: 'shop.example' };
    const project = requireValue(await api.call(createProject, { body }, { token }));
    const long = `https://shop.example/${'long/'.repeat(700)}`;
    const ofProject = await add(sampleReport({ url: long }), project.id);
    await add(sampleReport({ url: 'https://shop.example/other' }));
    const list = async (query: { url?: string; projectId?: string }) =>
      requireValue(await api.call(listAudits, { query }, { token })).items.map((item) => item.id);
    expect(await list({ url: `${long}#top` })).toEqual([ofProject.id]);
    expect(await list({ projectId: project.id })).toEqual([ofProject.id]);
    expect(await list({ url: 'https://shop.example/none' })).toEqual([]);
  });

  it('stay when their project is deleted', async () => {
    const { token, add } = await workspace();
    const body = { name: 'Gone', domain: 'gone.example' };
    const project = requireValue(await api.call(createProject, { body }, { token }));
    const stored = await add(sampleReport(), project.id);
    requireValue(await api.call(deleteProject, { params: { projectId: project.id } }, { token }));
    const read = requireValue(await api.call(readAudit, { params: { auditId: stored.id } }, { token }));
    expect(read.projectId).toBeNull();
  });

  it('page through checks of the same moment without loss or repeat while new ones arrive', async () => {
    const { token, add } = await workspace();
    const expected: string[] = [];
    for (let number = 0; number < 7; number += 1) expected.unshift((await add(sampleReport())).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = requireValue(await api.call(listAudits, { query: { limit: 3, cursor } }, { token }));
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
      await add(sampleReport({ checkedAt: '2026-11-21T00:00:00.000Z' }));
    } while (cursor !== undefined);
    expect(seen).toEqual(expected);
  });

  it('are compared with the check before of the same URL, whenever it was stored', async () => {
    const { token, add } = await workspace();
    const after = await add(sampleReport({ checkedAt: '2026-11-20T12:00:00.000Z', places: 1, score: 90 }));
    const before = await add(sampleReport({ checkedAt: '2026-11-20T11:00:00.000Z', places: 4, score: 80 }));
    await add(sampleReport({ checkedAt: '2026-11-20T11:30:00.000Z', url: 'https://shop.example/other' }));
    const compare = async (auditId: string) =>
      requireValue(await api.call(compareAudit, { params: { auditId } }, { token }));
    expect(await compare(after.id)).toEqual({
      after,
      before,
      comparison: {
        scoreChange: 10,
        better: [{ rule: 'image/alt-missing', severity: 'warning', before: 4, after: 1 }],
        worse: [],
        new: [],
        fixed: [],
        notJudged: [],
        notChecked: [],
      },
    });
    expect(await compare(before.id)).toEqual({ after: before, before: null, comparison: null });
  });

  it('take the later form of their report once, and tell clients that hold the earlier one', async () => {
    const { token, add } = await workspace();
    const stored = await add(sampleReport({ score: 82 }));
    const params = { auditId: stored.id };
    const headers = { authorization: `Bearer ${token}` };
    const etag = (await api.request(`/v1/audits/${stored.id}`, { headers })).headers.get('etag') ?? '';
    const report = sampleReport({ score: 75, places: 3 });
    const idempotencyKey = crypto.randomUUID();
    const completed = requireValue(
      await api.call(completeAudit, { params, body: { report } }, { token, idempotencyKey }),
    );
    expect(completed).toMatchObject({ id: stored.id, checkedAt: stored.checkedAt, score: 75 });
    const again = requireValue(await api.call(completeAudit, { params, body: { report } }, { token, idempotencyKey }));
    expect(again).toEqual(completed);
    expect(requireValue(await api.call(readAudit, { params }, { token }))).toEqual({ ...completed, report });
    const held = await api.request(`/v1/audits/${stored.id}`, { headers: { ...headers, 'if-none-match': etag } });
    expect(held.status).toBe(200);
  });

  it.each([
    ['another page', { url: 'https://shop.example/other' }],
    ['another moment', { checkedAt: '2026-11-20T10:00:01.000Z' }],
  ])('do not take the report of %s', async (_name, changes) => {
    const { token, add } = await workspace();
    const params = { auditId: (await add(sampleReport())).id };
    const refused = await api.call(completeAudit, { params, body: { report: sampleReport(changes) } }, { token });
    expect(refused).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('can be deleted', async () => {
    const { token, add } = await workspace();
    const params = { auditId: (await add(sampleReport())).id };
    expect(await api.call(deleteAudit, { params }, { token })).toEqual({ ok: true, value: undefined });
    expect(await api.call(readAudit, { params }, { token })).toMatchObject({ failure: { code: 'not_found' } });
    expect(await api.call(deleteAudit, { params }, { token })).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('are exported whole, one a line, oldest first, over several pages', async () => {
    const { token, add } = await workspace();
    const ids: string[] = [];
    for (let number = 0; number < 21; number += 1) ids.push((await add(sampleReport())).id);
    const text = requireValue(await api.call(exportAudits, {}, { token }));
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => storedAuditWithReport.parse(JSON.parse(line)));
    expect(lines.map((line) => line.id)).toEqual(ids);
    expect(lines[0]?.report).toEqual(sampleReport());
    const empty = await api.call(exportAudits, {}, { token: await api.startWorkspace() });
    expect(empty).toEqual({ ok: true, value: '' });
  });

  it('answer 304 to a client that has them', async () => {
    const { token, add } = await workspace();
    const { id } = await add(sampleReport());
    const headers = { authorization: `Bearer ${token}` };
    const first = await api.request(`/v1/audits/${id}`, { headers });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^".+"$/);
    const again = await api.request(`/v1/audits/${id}`, { headers: { ...headers, 'if-none-match': `W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await api.request(`/v1/audits/${id}`, { headers: { ...headers, 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('take bodies up to 2 MB and refuse larger ones with the limit in the message', async () => {
    const token = await api.startWorkspace();
    const send = (sizeBytes: number, isStreamed: boolean) => {
      const text = JSON.stringify({ report: sampleReport() });
      const padded = new TextEncoder().encode(text + ' '.repeat(sizeBytes - text.length));
      return api.request('/v1/audits', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: isStreamed ? new Blob([padded]).stream() : padded,
      });
    };
    expect((await send(2_097_152, false)).status).toBe(201);
    for (const isStreamed of [false, true]) {
      const refused = await send(2_097_153, isStreamed);
      expect(refused.status).toBe(413);
      expect(await refused.text()).toContain('larger than 2 MB (2097152 bytes)');
    }
  });
});

async function workspace() {
  const token = await api.startWorkspace();
  const add = async (report: AuditReport, projectId?: string) =>
    requireValue(
      await api.call(storeAudit, { body: { report, ...(projectId === undefined ? {} : { projectId }) } }, { token }),
    );
  return { token, add };
}
