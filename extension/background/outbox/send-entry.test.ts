import { describe, expect, it } from 'vitest';

import type { Fetch, FetchInit } from '#shared/api/call.ts';

import { outboxEntryFixture } from './outbox-entry.fixture.ts';
import { type BackendIds, sendEntry } from './send-entry.ts';

const connection = {
  baseUrl: 'http://127.0.0.1:8787',
  token: 'secret',
  workspaceId: 'w',
  connectedAt: '2026-11-21T09:00:00.000Z',
  email: null,
  engineKey: null,
};

describe('sendEntry', () => {
  it('sends the report once under its own key, with the session', async () => {
    const calls: { url: string; init: FetchInit }[] = [];
    const fetch: Fetch = async (url, init) => {
      calls.push({ url, init });
      return answer(503, refusal('unavailable'));
    };
    const entry = outboxEntryFixture('audit-0001');
    await sendEntry(entry, connection, fetch, memoryIds());
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      url: 'http://127.0.0.1:8787/v1/audits',
      init: {
        method: 'POST',
        headers: { authorization: 'Bearer secret', 'idempotency-key': 'audit-0001', 'x-workspace-id': 'w' },
      },
    });
    expect(JSON.parse(calls[0]?.init.body ?? '')).toEqual({ report: entry.report });
  });

  it.each([
    ['stored', 201, storedAnswer(), { kind: 'stored' }],
    ['too large', 413, refusal('payload_too_large'), { kind: 'refused' }],
    ['session ended', 401, refusal('unauthenticated'), { kind: 'refused' }],
    ['busy', 429, refusal('rate_limited'), { kind: 'later', retryAfterMs: 7000 }],
    ['broken', 500, refusal('internal'), { kind: 'later' }],
    ['another program on the port', 200, '<html>', { kind: 'later' }],
    ['another API on the port', 404, '{"nope":1}', { kind: 'later' }],
  ])('takes "%s" for what it is', async (_, status, body, expected) => {
    const fetch: Fetch = async () => answer(status, body);
    expect(await sendEntry(outboxEntryFixture('a'), connection, fetch, memoryIds())).toMatchObject(expected);
  });

  it('tries later where nobody answers', async () => {
    const fetch: Fetch = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await sendEntry(outboxEntryFixture('a'), connection, fetch, memoryIds())).toEqual({
      kind: 'later',
      reason: 'the address cannot be reached',
    });
  });
});

describe('the later form of a report', () => {
  const later = outboxEntryFixture('completion-1', { completes: 'audit-0001' });

  it('goes to the audit that the backend made of the earlier form', async () => {
    const calls: { url: string; init: FetchInit }[] = [];
    const fetch: Fetch = async (url, init) => {
      calls.push({ url, init });
      return answer(init.method === 'POST' ? 201 : 200, storedAnswer());
    };
    const ids = memoryIds();
    expect(await sendEntry(outboxEntryFixture('audit-0001'), connection, fetch, ids)).toEqual({ kind: 'stored' });
    expect(await sendEntry(later, connection, fetch, ids)).toEqual({ kind: 'stored' });
    expect(calls.at(-1)).toMatchObject({
      url: 'http://127.0.0.1:8787/v1/audits/0190b1d0-0000-7000-8000-000000000000',
      init: { method: 'PATCH', headers: { 'idempotency-key': 'completion-1' } },
    });
  });

  it('is not sent where the earlier form was not stored', async () => {
    const fetch: Fetch = async () => {
      throw new Error('Nothing should be sent.');
    };
    expect(await sendEntry(later, connection, fetch, memoryIds())).toMatchObject({ kind: 'refused' });
  });
});

function memoryIds(): BackendIds {
  const ids = new Map<string, string>();
  return {
    note: async (auditId, backendId) => void ids.set(auditId, backendId),
    find: async (auditId) => ids.get(auditId),
  };
}

function answer(status: number, body: string): Awaited<ReturnType<Fetch>> {
  return {
    status,
    headers: { get: (name) => (name === 'retry-after' && status === 429 ? '7' : null) },
    text: async () => body,
  };
}

function refusal(code: string): string {
  return JSON.stringify({ error: { code, message: 'no', requestId: 'r-00000001' } });
}

function storedAnswer(): string {
  return JSON.stringify({
    id: '0190b1d0-0000-7000-8000-000000000000',
    projectId: null,
    url: 'https://example.com/',
    source: 'rendered',
    locale: 'en',
    engineVersion: '0.1.0',
    score: 80,
    errors: 0,
    warnings: 0,
    notices: 0,
    checkedAt: '2026-11-21T09:00:00.000Z',
    storedAt: '2026-11-21T09:00:01.000Z',
  });
}
