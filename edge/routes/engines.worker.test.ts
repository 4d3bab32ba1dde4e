import { describe, expect, it } from 'vitest';

import { readEngines } from '#shared/api/endpoints/engines.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { verifyEngines } from '#shared/serp/signed-engines.ts';

import { publishEngines } from '../services/engines/publish.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
const exported = 'privateKey' in pair ? await crypto.subtle.exportKey('jwk', pair.privateKey) : {};
const settings = { ENGINE_SIGNING_KEY: JSON.stringify(exported) };

describe('engine descriptions', () => {
  it('verify with the key that a session names', async () => {
    const api = createTestApi({ settings });
    const { engineKey } = requireValue(await api.call(startSession, {}));
    const signed = requireValue(await api.call(readEngines, {}));
    expect(engineKey).not.toHaveProperty('d');
    expect(engineKey && (await verifyEngines(signed, engineKey))).toMatchObject({ ok: true });
  });

  it('have an ETag, so that nothing is sent twice', async () => {
    const api = createTestApi({ settings });
    const first = await api.request('/v1/engines');
    const again = await api.request('/v1/engines', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });

  it('have the same ETag wherever they are signed', async () => {
    const tags = [createTestApi({ settings }), createTestApi({ settings })].map(async (api) =>
      (await api.request('/v1/engines')).headers.get('etag'),
    );
    const [one, other] = await Promise.all(tags);
    expect(one).toBe(other);
  });

  it('are replaced by a newer one a minute after it was published, by number and not by letter', async () => {
    const clock = { nowMs: Date.parse('2026-11-21T12:00:00.000Z') };
    const api = createTestApi({ settings, clock: () => clock.nowMs });
    const [mojeek] = engines.filter(({ id }) => id === 'mojeek');
    if (!mojeek) throw new Error('Mojeek is bundled.');
    const offered = async (): Promise<string | undefined> => {
      const { engineKey } = requireValue(await api.call(startSession, {}));
      const signed = requireValue(await api.call(readEngines, {}));
      const verified = engineKey && (await verifyEngines(signed, engineKey));
      return verified?.ok ? verified.value.accepted.find(({ id }) => id === 'mojeek')?.version : undefined;
    };
    const first = await api.request('/v1/engines');
    expect(await offered()).toBe(mojeek.version);
    const versions = ['2030-01-01.9', '2030-01-01.10', '2020-01-01.1'];
    await publishEngines(
      api.backend.store,
      () => clock.nowMs,
      versions.map((version) => ({ ...mojeek, version })),
    );
    expect(await offered()).toBe(mojeek.version);
    clock.nowMs += 60_000;
    expect(await offered()).toBe('2030-01-01.10');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await api.request('/v1/engines', { headers })).status).toBe(200);
  });

  it('are not handed out without a key', async () => {
    const api = createTestApi();
    expect(await api.call(readEngines, {})).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
    expect(requireValue(await api.call(startSession, {})).engineKey).toBeNull();
  });
});
