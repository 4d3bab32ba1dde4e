import { describe, expect, it } from 'vitest';

import { readEngines } from '#shared/api/endpoints/engines.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { verifyEngines } from '#shared/serp/signed-engines.ts';

import { createTestApi, requireValue } from '../../testing/api.ts';

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

  it('are not handed out without a key', async () => {
    const api = createTestApi();
    expect(await api.call(readEngines, {})).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
    expect(requireValue(await api.call(startSession, {})).engineKey).toBeNull();
  });
});
