import { describe, expect, test } from 'vitest';

import { type PrivateKey, signText } from '#shared/kernel/signature.ts';

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
    expect(await verifyEngines(signed, key)).toEqual({
      ok: true,
      value: { accepted: JSON.parse(JSON.stringify(engines)), refused: [] },
    });
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

  test.each([
    ['a version that is none', { version: 'newest' }, 'version'],
    ['a pattern that can run for ever', pattern('(a+)+$'), 'repeats a group that varies'],
    ['a pattern that is too long', pattern('a'.repeat(121)), 'Too big'],
    ['a selector that can run for ever', select('a b > c d > e f > g'), 'after descending more than twice'],
    ['a selector that is too long', select(`.${'a'.repeat(600)}`), 'Too big'],
    [
      'more rules than a page has time for',
      { features: Array.from({ length: 121 }, () => engines[0]?.features[0]) },
      'Too big',
    ],
    ['an engine that this version does not know', { id: 'altavista' }, 'id'],
  ])('refuse only the one with %s, though the signature is right', async (_name, change, detail) => {
    const [first, ...others] = engines;
    const broken = { ...first, ...change } as unknown as EngineDescription;
    const result = await verifyEngines(await signEngines([broken, ...others], issuedAt, key), key);
    expect(result).toMatchObject({
      ok: true,
      value: { refused: [{ engine: broken.id, detail: expect.stringContaining(detail) }] },
    });
    expect(result.ok && result.value.accepted.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  test.each([
    ['no list', '{}'],
    ['no JSON', '['],
    ['nothing', '[]'],
  ])('are refused as a whole where there is %s', async (_name, payload) => {
    const text = { payload, issuedAt, signature: await signText(`${issuedAt}\n${payload}`, key) };
    expect(await verifyEngines(text, key)).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  });
});

function pattern(source: string): object {
  return { texts: { query: [{ pattern: source }] } };
}

function select(source: string): object {
  return { states: [{ state: 'captcha', select: source }] };
}
