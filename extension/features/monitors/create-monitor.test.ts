import { expect, test } from 'vitest';

import type { CallOptions } from '#shared/api/call.ts';

import { createMonitor } from './create-monitor.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const project = (domain: string) => ({
  id,
  name: domain,
  domain,
  match: { kind: 'domain' },
  competitors: [],
  createdAt: '2026-11-01T12:00:00.000Z',
  updatedAt: '2026-11-01T12:00:00.000Z',
});

/** A backend with these projects that refuses each monitor; what it was asked. */
function refusing(domains: readonly string[], status = 429) {
  const asked: string[] = [];
  const access: CallOptions = {
    baseUrl: 'https://backend.example',
    async fetch(url, { method }) {
      const { pathname } = new URL(url);
      asked.push(`${method} ${pathname.replace(id, 'ID')}`);
      const answer = (code: number, body: unknown) => ({
        status: code,
        headers: { get: () => 'application/json' },
        text: async () => (body === undefined ? '' : JSON.stringify(body)),
      });
      if (method === 'DELETE') return answer(204, undefined);
      if (method === 'GET') return answer(200, { items: domains.map(project), nextCursor: null });
      if (pathname === '/v1/projects') return answer(201, project('tea.example'));
      return answer(status, { error: { code: 'quota_exceeded', message: 'Too many', requestId: 'r' } });
    },
  };
  return { access, asked };
}

const body = { kind: 'page', url: 'https://www.tea.example/' } as const;

test('a refused monitor leaves no project that was made for it', async () => {
  const { access, asked } = refusing([]);
  expect(await createMonitor(access, body)).toMatchObject({ ok: false });
  expect(asked).toEqual([
    'GET /v1/projects',
    'POST /v1/projects',
    'POST /v1/projects/ID/monitors',
    'DELETE /v1/projects/ID',
  ]);
});

test.each([
  ['was there before', ['tea.example'], 429],
  ['may hold the monitor after a fault', [], 500],
])('a project stays that %s', async (_name, domains, status) => {
  const { access, asked } = refusing(domains, status);
  await createMonitor(access, body);
  expect(asked.some((each) => each.startsWith('DELETE'))).toBe(false);
});
