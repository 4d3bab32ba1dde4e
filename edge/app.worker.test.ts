import { env, exports } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';

import { endpoints } from '#shared/api/endpoint-list.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { readHealth, readReadiness } from '#shared/api/endpoints/health.ts';
import { createProject, deleteProject } from '#shared/api/endpoints/projects.ts';
import { endSession, readSession, startSession } from '#shared/api/endpoints/session.ts';
import { errorEnvelope } from '#shared/api/error-envelope.ts';

import { auditLog } from './db/tables/audit-log.ts';
import { readEnv } from './env.ts';
import { startAccount } from './testing/worker/accounts.ts';
import { createTestOutbox } from './testing/worker/mail-outbox.ts';
import { createTestApi, requireValue, testOrigin } from './testing/worker/api.ts';
import { sampleReport } from './testing/both/sample-report.ts';

const limits = {
  RATE_LIMIT_START_PER_MINUTE: '10',
  RATE_LIMIT_READ_PER_MINUTE: '10',
  RATE_LIMIT_WRITE_PER_MINUTE: '10',
};
const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

describe('the worker', () => {
  it('answers as deployed, through its default export', async () => {
    const answer = await exports.default.fetch('http://api.test/health');
    expect(await answer.json()).toMatchObject({ status: 'ok' });
  });
});

describe('health and readiness', () => {
  it('answer without a token', async () => {
    const api = createTestApi({ clock: () => 1_790_000_000_000 });
    const health = requireValue(await api.call(readHealth, {}));
    expect(health).toEqual({ status: 'ok', version: expect.any(String), time: '2026-09-21T14:13:20.000Z' });
    const ready = requireValue(await api.call(readReadiness, {}));
    expect(ready.parts.database.migrations).toBeGreaterThan(0);
    expect(ready.parts).toMatchObject({ queues: { status: 'ok' }, provider: { status: 'none' } });
  });

  it('say so when the database is away, and keep the reason to the log', async () => {
    const api = createTestApi();
    const wrong = `${String(Reflect.get(env, 'DATABASE_URL'))}`.replace(/:[^:@]+@/, ':wrong@');
    const away = createTestApi({ settings: { DATABASE_URL: wrong } });
    expect(await away.call(readHealth, {})).toMatchObject({ ok: true });
    const ready = await away.request('/ready');
    expect(ready.status).toBe(503);
    const text = await ready.text();
    expect(text).toContain('"database":{"status":"unavailable"}');
    expect(text).not.toContain('password');
    expect(away.log.at(-1)).toMatchObject({ level: 'error', cause: expect.stringContaining('password') });
    expect(api.log).toEqual([]);
  });
});

describe('a session', () => {
  it('starts with a workspace and a token that opens it', async () => {
    const api = createTestApi();
    const { token, ...session } = requireValue(await api.call(startSession, {}));
    expect(session.account.isAnonymous).toBe(true);
    expect(requireValue(await api.call(readSession, {}, { token }))).toEqual(session);
    const other = requireValue(await api.call(startSession, {}));
    expect(other.workspace.id).not.toBe(session.workspace.id);
  });

  it('ends with sign-out at once for this token in another process', async () => {
    const api = createTestApi();
    const token = await api.startWorkspace();
    requireValue(await api.call(endSession, {}, { token }));
    expect(await createTestApi().call(readSession, {}, { token })).toMatchObject({
      failure: { code: 'unauthenticated' },
    });
  });

  it.each([
    '/v1/auth/sign-out',
    '/v1/auth/get-session',
    '/v1/auth/sign-in/anonymous',
    '/v1/auth/delete-anonymous-user',
    '/v1/auth/update-user',
    '/v1/auth/change-password',
    '/v1/auth/two-factor/disable',
    '/v1/auth/open-session',
  ])('has no other door at %s', async (path) => {
    const api = createTestApi();
    const token = await api.startWorkspace();
    const headers = { origin: testOrigin, authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    expect((await api.request(path, { method: 'POST', headers, body: '{}' })).status).toBe(404);
    expect(await api.call(readSession, {}, { token })).toMatchObject({ ok: true });
  });

  it('has the error envelope at the addresses of better-auth too', async () => {
    const answer = await createTestApi().request('/v1/auth/nothing-here');
    expect(errorEnvelope.parse(await answer.json()).error.code).toBe('not_found');
  });
});

describe('documents', () => {
  it('describe every endpoint, under the address that was asked', async () => {
    const answer = await createTestApi().request('/openapi.json');
    const document: unknown = await answer.json();
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: testOrigin }] });
    expect(JSON.stringify(document).match(/"operationId"/g)).toHaveLength(endpoints.length);
  });

  it('count requests by endpoint and status', async () => {
    const api = createTestApi();
    await api.request('/health');
    await api.request('/v1/projects');
    await api.request('/nowhere');
    const text = await (await api.request('/metrics')).text();
    expect(text).toContain('sightline_http_requests_total{endpoint="health.read",status="200"} 1');
    expect(text).toContain('sightline_http_requests_total{endpoint="projects.list",status="401"} 1');
    expect(text).toContain('sightline_http_requests_total{endpoint="unknown",status="404"} 1');
    expect(text).toMatch(/_duration_seconds_bucket\{endpoint="health.read",le="\+Inf"\} 1/);
  });
});

describe('every request', () => {
  it.each([
    ['kept', 'from-the-caller-1', 'from-the-caller-1'],
    ['replaced where it could break a log', 'a\tb', expect.stringMatching(/^[0-9a-f-]{36}$/)],
  ])('has its id %s', async (_, given, expected) => {
    const api = createTestApi();
    const answer = await api.request('/nowhere', { headers: { 'x-request-id': given } });
    const { error } = errorEnvelope.parse(await answer.json());
    expect(answer.headers.get('x-request-id')).toEqual(expected);
    expect(error.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it('leaves one line in the log, without query, body or token', async () => {
    const api = createTestApi();
    const token = await api.startWorkspace();
    await api.request('/v1/audits?url=https://secret.example/', { headers: { authorization: `Bearer ${token}` } });
    expect(api.log).toHaveLength(2);
    expect(api.log[1]).toMatchObject({ endpoint: 'audits.list', status: 200, path: '/v1/audits' });
    expect(api.log[1]?.['workspaceId']).toBeTypeOf('string');
    expect(JSON.stringify(api.log)).not.toContain('secret.example');
    expect(JSON.stringify(api.log)).not.toContain(token);
  });

  it('to an address that takes another method hears which', async () => {
    const answer = await createTestApi().request('/v1/projects', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, GET']);
  });
});

describe('every change', () => {
  it('leaves a row in the audit log with who and which request', async () => {
    const api = createTestApi();
    const token = await api.startWorkspace();
    const principal = await api.backend.authenticate(`Bearer ${token}`);
    const body = { name: 'Shop', domain: 'shop.example' };
    const project = requireValue(await api.call(createProject, { body }, { token, requestId: 'request-create' }));
    const audit = requireValue(await api.call(storeAudit, { body: { report: sampleReport() } }, { token }));
    requireValue(await api.call(deleteProject, { params: { projectId: project.id } }, { token }));
    const failed = await api.call(deleteProject, { params: { projectId: project.id } }, { token });
    expect(failed.ok).toBe(false);
    const rows = await api.backend.store.db.select().from(auditLog).orderBy(auditLog.id);
    const mine = rows.filter((row) => row.workspaceId === principal?.workspaceId);
    expect(mine.map((row) => [row.action, row.subjectId])).toEqual([
      ['projects.create', project.id],
      ['audits.store', audit.id],
      ['projects.delete', project.id],
    ]);
    expect(mine[0]).toMatchObject({ actorId: principal?.userId, requestId: 'request-create' });
  });
});

describe('origins', () => {
  it.each([extension, 'moz-extension://8fb5ee0d-0000-4000-8000-000000000000', testOrigin])(
    '%s may call',
    async (origin) => {
      const api = createTestApi();
      const preflight = await api.request('/v1/audits', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
      const refused = await api.request('/v1/audits', { headers: { origin } });
      expect(refused.status).toBe(401);
      expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
      expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after');
    },
  );

  it.each(['https://evil.example', 'null', `${extension}.evil.example`, 'http://127.0.0.1:5173'])(
    '%s may not',
    async (origin) => {
      const api = createTestApi();
      const preflight = await api.request('/v1/session', { method: 'OPTIONS', headers: { origin } });
      const read = await api.request('/health', { headers: { origin } });
      const write = await api.request('/v1/session', { method: 'POST', headers: { origin } });
      for (const answer of [preflight, read, write]) {
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      }
      expect(write.status).toBe(403);
    },
  );
});

describe('the Host of a request', () => {
  const evil = 'http://rebind.evil.example';

  it('decides neither the links of mails nor who may call', async () => {
    const outbox = createTestOutbox();
    const api = createTestApi({ mailer: outbox });
    const { email } = await startAccount(api);
    const sent = await api.request(`${evil}/v1/account/password-reset-links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    expect(sent.status).toBe(204);
    expect(outbox.mails.at(-1)?.text).toContain(`${testOrigin}/account/code#`);
    const write = await api.request(`${evil}/v1/session`, { method: 'POST', headers: { origin: evil } });
    expect(write.status).toBe(403);
  });

  it('is not needed: a backend that sends mail or uses Google without an address of its own does not start', () => {
    for (const setting of ['MAIL_TOKEN', 'GOOGLE_CLIENT_ID']) {
      expect(() => readEnv({ ...env, ...limits, [setting]: 'secret' })).toThrow('PUBLIC_URL');
      expect(readEnv({ ...env, ...limits, [setting]: 'secret', PUBLIC_URL: testOrigin }).PUBLIC_URL).toBe(testOrigin);
    }
  });
});

describe('text that no column can hold', () => {
  it.each(['\\u0000', '\\ud800'])('%s is the fault of the request', async (escaped) => {
    const api = createTestApi();
    const token = await api.startWorkspace();
    const answer = await api.request('/v1/projects', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: `{"name":"Shop","domain":"shop.example","match":{"kind":"ids","ids":["${escaped}"]}}`,
    });
    expect(answer.status).toBe(400);
  });
});

describe('rate limits', () => {
  it('count down per workspace and start again after a minute', async () => {
    const clock = { nowMs: Date.now() };
    const api = createTestApi({ clock: () => clock.nowMs, settings: { RATE_LIMIT_READ_PER_MINUTE: '2' } });
    const token = await api.startWorkspace();
    const read = (bearer: string) => api.request('/v1/session', { headers: { authorization: `Bearer ${bearer}` } });
    const first = await read(token);
    expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('ratelimit')))).toEqual({
      'ratelimit-limit': '2',
      'ratelimit-policy': '2;w=60',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    });
    clock.nowMs += 10_500;
    expect((await read(token)).headers.get('ratelimit-remaining')).toBe('0');
    const refused = await read(token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '50']);
    expect((await read(await api.startWorkspace())).status).toBe(200);
    clock.nowMs += 49_500;
    expect((await read(token)).status).toBe(200);
    expect(await (await api.request('/metrics')).text()).toContain('sightline_rate_limited_total{policy="read"} 1');
  });

  it('hold back who makes workspaces or guesses tokens, but not health checks', async () => {
    const api = createTestApi({
      settings: { RATE_LIMIT_START_PER_MINUTE: '1', RATE_LIMIT_READ_PER_MINUTE: '1' },
    });
    const statuses = async (path: string, init?: RequestInit) => [
      (await api.request(path, init)).status,
      (await api.request(path, init)).status,
    ];
    expect(await statuses('/v1/session', { method: 'POST' })).toEqual([201, 429]);
    expect(await statuses('/v1/projects')).toEqual([401, 429]);
    expect(await statuses('/health')).toEqual([200, 200]);
  });
});
