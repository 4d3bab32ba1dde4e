import { describe, expect, it } from 'vitest';

import { readEngines } from '#shared/api/endpoints/engines.ts';
import type { PrivateKey } from '#shared/kernel/signature.ts';
import { engines } from '#shared/serp/engine-list.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { signEngines } from '#shared/serp/signed-engines.ts';
import type { EngineUpdates } from '#extension/platform/storage/engine-updates.ts';

import { askForEngines } from './serp-ask-engines.ts';

const baseUrl = 'https://api.example';
const now = '2027-01-02T03:04:05.000Z';
const key = await makeKey();
const newer = engines.map((engine): EngineDescription => ({ ...engine, version: '2099-01-01.1' }));
const signed = await signEngines(newer, now, key);
const byAnother = await signEngines(newer, now, await makeKey());
const empty = await signEngines([], now, key);
const taken = await ask(json(signed, { etag: '"a"' }), undefined);

describe('askForEngines', () => {
  it('takes what is newer and signed, on trial, and asks with its ETag next time', async () => {
    expect(taken).toMatchObject({ etag: '"a"', checkedAt: now, refusal: null, refused: [] });
    expect(Object.values(taken.updates).map((update) => update?.state)).toEqual(engines.map(() => 'trying'));
    let asked: Headers | undefined;
    const next = await askForEngines({ baseUrl, engineKey: key }, taken, {
      now: '2027-02-01T00:00:00.000Z',
      ask: (url, init) => {
        expect(url).toBe(baseUrl + readEngines.path);
        asked = new Headers(init.headers);
        return Promise.resolve(new Response(null, { status: 304 }));
      },
    });
    expect(asked?.get('if-none-match')).toBe('"a"');
    expect(next).toEqual({ ...taken, checkedAt: '2027-02-01T00:00:00.000Z' });
  });

  it.each([
    ['another key', json(byAnother), 'wrong-signature'],
    [
      'a changed list',
      json({ ...signed, payload: signed.payload.replace('2099-01-01.1', '2099-01-01.2') }),
      'wrong-signature',
    ],
    ['a list that is none', json(empty), 'invalid'],
    ['something else', json({ hello: 1 }), 'not-as-agreed'],
    ['a page of a proxy', new Response('<html>'), 'unreachable'],
    ['status 503', new Response('{}', { status: 503 }), 'status'],
  ])('refuses %s, says why, and leaves what it had', async (_name, answer, kind) => {
    const next = await ask(answer, taken);
    expect(next).toMatchObject({ etag: taken.etag, updates: taken.updates, refusal: { kind } });
  });

  it('says when the backend is away, or signs nothing', async () => {
    const away = { now, ask: () => Promise.reject(new Error('no network')) };
    expect(await askForEngines({ baseUrl, engineKey: key }, undefined, away)).toMatchObject({
      refusal: { kind: 'unreachable', detail: 'no network' },
      updates: {},
    });
    expect(await askForEngines({ baseUrl, engineKey: null }, undefined, away)).toMatchObject({
      refusal: { kind: 'no-key' },
    });
  });

  it('takes the rest of a list in which one description is beyond its limits', async () => {
    const [first, second] = newer;
    if (!first || !second) throw new Error('Two engines are needed.');
    const endless = { ...first, texts: { query: [{ pattern: '(a+)+$' }] } };
    const next = await ask(json(await signEngines([endless, second], now, key)), undefined);
    expect(next.refused).toMatchObject([{ engine: first.id, detail: expect.stringContaining('varies') }]);
    expect(Object.keys(next.updates)).toEqual([second.id]);
  });
});

function ask(answer: Response, known: EngineUpdates | undefined): Promise<EngineUpdates> {
  return askForEngines({ baseUrl, engineKey: key }, known, { now, ask: () => Promise.resolve(answer) });
}

function json(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { headers });
}

async function makeKey(): Promise<PrivateKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty: 'EC', crv: 'P-256', x, y, d };
}
