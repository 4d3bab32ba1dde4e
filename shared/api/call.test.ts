import { describe, expect, it } from 'vitest';

import { callEndpoint, type CallOptions, type Fetch, type FetchInit, isWorthRetrying } from './call.ts';
import { listProjects, readProject, createProject, deleteProject } from './endpoints/projects.ts';
import { readMetrics } from './endpoints/documents.ts';

const projectId = '0199aaaa-0000-7000-8000-000000000001';
const project = {
  id: projectId,
  name: 'Shop',
  domain: 'shop.example',
  match: { kind: 'domain' },
  competitors: [],
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
};

describe('callEndpoint', () => {
  it('fills the path, sends the token and hands over the parsed answer', async () => {
    const { options, sent } = backend(200, JSON.stringify(project));
    const result = await callEndpoint(readProject, { params: { projectId } }, { ...options, token: 't0ken' });
    expect(result).toEqual({ ok: true, value: project });
    expect(sent[0]?.url).toBe(`http://backend.test/v1/projects/${projectId}`);
    expect(sent[0]?.init.headers).toMatchObject({ authorization: 'Bearer t0ken' });
  });

  it('sends a body as JSON with the keys of the request', async () => {
    const { options, sent } = backend(201, JSON.stringify(project));
    const input = { body: { name: 'Shop', domain: 'shop.example' } };
    await callEndpoint(createProject, input, { ...options, idempotencyKey: 'key-00001', requestId: 'request-1' });
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      body: JSON.stringify(input.body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'key-00001',
        'x-request-id': 'request-1',
      },
    });
  });

  it('leaves out query values that are not set', async () => {
    const { options, sent } = backend(200, JSON.stringify({ items: [], nextCursor: null }));
    await callEndpoint(listProjects, { query: { limit: 2, cursor: undefined } }, options);
    expect(sent[0]?.url).toBe('http://backend.test/v1/projects?limit=2');
  });

  it('hands over nothing for an empty answer and the text for a text', async () => {
    const empty = await callEndpoint(deleteProject, { params: { projectId } }, backend(204, '').options);
    const text = await callEndpoint(readMetrics, {}, backend(200, 'up 1\n').options);
    expect([empty, text]).toEqual([
      { ok: true, value: undefined },
      { ok: true, value: 'up 1\n' },
    ]);
  });

  it.each([
    ['99999999999', 3_600],
    ['-5', 0],
    ['soon', null],
  ])('waits for a retry-after of %s no longer than an hour', async (given, retryAfterSeconds) => {
    const body = JSON.stringify({ error: { code: 'rate_limited', message: 'Wait.', requestId: 'r' } });
    const result = await callEndpoint(readProject, { params: { projectId } }, backend(429, body, given).options);
    expect(result).toMatchObject({ failure: { retryAfterSeconds } });
  });

  it.each([
    ['an answer of another shape', 200, '{"id":1}', { kind: 'invalid-answer', status: 200 }],
    ['a page of another program', 200, '<html>', { kind: 'invalid-answer', status: 200 }],
    ["a proxy's error page", 502, '<html>', { kind: 'invalid-answer', status: 502 }],
    [
      'the error envelope',
      429,
      JSON.stringify({ error: { code: 'rate_limited', message: 'Wait.', requestId: 'r' } }),
      { kind: 'refused', status: 429, code: 'rate_limited', requestId: 'r', retryAfterSeconds: 7 },
    ],
  ])('tells apart %s', async (_, status, body, failure) => {
    const result = await callEndpoint(readProject, { params: { projectId } }, backend(status, body).options);
    expect(result).toMatchObject({ ok: false, failure });
  });

  it('reports a backend that is away, one that hangs, and a caller that gave up', async () => {
    const away: Fetch = () => Promise.reject(new TypeError('fetch failed'));
    const hanging: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        listenForAbort(signal, () => reject(new Error('aborted')));
      });
    const call = (options: Partial<CallOptions>) =>
      callEndpoint(readMetrics, {}, { baseUrl: 'http://backend.test', fetch: hanging, ...options });
    expect(await call({ fetch: away })).toMatchObject({ failure: { kind: 'network' } });
    expect(await call({ timeoutMs: 5 })).toEqual({ ok: false, failure: { kind: 'timeout', timeoutMs: 5 } });
    expect(await call({ signal: AbortSignal.abort() })).toEqual({ ok: false, failure: { kind: 'aborted' } });
  });

  it.each([
    [{ kind: 'network', message: '' } as const, true],
    [{ kind: 'timeout', timeoutMs: 1 } as const, true],
    [{ kind: 'aborted' } as const, false],
    [{ kind: 'invalid-answer', status: 502, message: '' } as const, true],
    [{ kind: 'invalid-answer', status: 200, message: '' } as const, false],
  ])('knows for %o whether another try helps', (failure, expected) => {
    expect(isWorthRetrying(failure)).toBe(expected);
  });
});

function backend(
  status: number,
  body: string,
  retryAfter = '7',
): { options: CallOptions; sent: { url: string; init: FetchInit }[] } {
  const sent: { url: string; init: FetchInit }[] = [];
  const fetch: Fetch = (url, init) => {
    sent.push({ url, init });
    return Promise.resolve({
      status,
      headers: { get: (name) => (name === 'retry-after' && status === 429 ? retryAfter : null) },
      text: () => Promise.resolve(body),
    });
  };
  return { options: { baseUrl: 'http://backend.test/', fetch }, sent };
}

function listenForAbort(signal: AbortSignal, onAbort: () => void): void {
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort);
}
