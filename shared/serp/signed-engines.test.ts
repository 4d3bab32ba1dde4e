import { describe, expect, test } from 'vitest';

import type { PrivateKey } from '#shared/kernel/signature.ts';

import { engines } from './engine-list.ts';
import type { EngineDescription } from './engine.ts';
import { signEngines, verifyEngines } from './signed-engines.ts';

const issuedAt = '2026-11-21T10:00:00.000Z';
const key = await makeKey();
const other = await makeKey();
const signed = await signEngines(engines, issuedAt, key);

async function makeKey(): Promise<PrivateKey> {
  const pair = await globalThis.crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const { kty, crv, x = '', y = '', d = '' } = await globalThis.crypto.subtle.exportKey('jwk', pair.privateKey);
  expect([kty, crv]).toEqual(['EC', 'P-256']);
  return { kty: 'EC', crv: 'P-256', x, y, d };
}

describe('signed engine descriptions', () => {
  test('come back as they were signed', async () => {
    expect(await verifyEngines(signed, key)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(engines)) });
  });

  test.each([
    ['another key', signed, other],
    ['a changed list', { ...signed, payload: signed.payload.replace('"', ' "') }, key],
    ['a changed time', { ...signed, issuedAt: '2027-01-01T00:00:00.000Z' }, key],
    ['a cut signature', { ...signed, signature: signed.signature.slice(4) }, key],
    ['no signature', { ...signed, signature: '' }, key],
    ['a signature that is not base64', { ...signed, signature: '%%%' }, key],
  ])('are refused with %s', async (_name, given, by) => {
    expect(await verifyEngines(given, by)).toEqual({ ok: false, failure: { kind: 'wrong-signature' } });
  });

  test('are refused as a whole where one is invalid, though the signature is right', async () => {
    const [first] = engines;
    const broken = { ...first, version: 'newest' } as unknown as EngineDescription;
    const result = await verifyEngines(await signEngines([...engines, broken], issuedAt, key), key);
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', detail: expect.stringContaining('version') },
    });
  });
});
