import { describe, expect, inject, it } from 'vitest';

import {
  createLanguageConnection,
  deleteLanguageConnection,
  listLanguageConnections,
  offerLanguageModels,
  setLanguagePrices,
  testLanguageConnection,
} from '#shared/api/endpoints/language-connections.ts';

import { findLanguageConnection } from '../repositories/language-connections.ts';
import { requireValue } from '../testing/worker/api.ts';
import { startTestLanguage, testPrices } from '../testing/worker/language.ts';

const fields = { vendor: 'other', dialect: 'chat', key: 'a-key-for-tests-1234' } as const;

describe('a connection to a language model', () => {
  it('is tried, kept with what it can do, and shows the end of its key alone', async () => {
    const { api, caller, workspaceId } = await startTestLanguage();
    const body = { ...fields, baseUrl: `${inject('languageServer')}/`, model: 'able', embeddingModel: 'able' };
    const made = requireValue(await api.call(createLanguageConnection, { body }, caller));
    expect(made).toMatchObject({
      baseUrl: inject('languageServer'),
      lastFour: '1234',
      capabilities: { keepsSchema: true, callsTools: true, embeddingLength: 8 },
      prices: null,
      offReason: null,
    });
    const { items } = requireValue(await api.call(listLanguageConnections, {}, caller));
    expect(items).toEqual([made]);
    expect(JSON.stringify(items)).not.toContain('a-key');
    const row = await findLanguageConnection(workspaceId, api.backend.store.db, made.id);
    expect(row?.sealedKey).not.toContain('a-key');
  });

  it.each([
    ['wrong-key', 'key_refused'],
    ['no-credit', 'payment_required'],
    ['unknown', 'model_unknown'],
    ['chatty', 'answer_unreadable'],
  ])('is not kept where the model does not answer as it should: %s', async (model, kind) => {
    const { api, caller } = await startTestLanguage();
    const body = { ...fields, baseUrl: inject('languageServer'), model };
    const refused = await api.call(createLanguageConnection, { body }, caller);
    expect(refused).toMatchObject({ failure: { code: 'unavailable', details: { kind } } });
    expect(JSON.stringify(refused)).not.toContain('abcdefghijkl');
    expect(requireValue(await api.call(listLanguageConnections, {}, caller)).items).toEqual([]);
  });

  it('offers the models behind an address, sorted and each once, and keeps nothing', async () => {
    const { api, caller } = await startTestLanguage();
    const body = { baseUrl: `${inject('languageServer')}/`, key: 'a-key-for-tests-1234' };
    const { items } = requireValue(await api.call(offerLanguageModels, { body }, caller));
    expect(items).toEqual([...new Set(items)].toSorted());
    expect(items).toContain('able');
    expect(requireValue(await api.call(listLanguageConnections, {}, caller)).items).toEqual([]);
  });

  it.each([
    ['a wrong key', 'wrong-key-abcdefghijkl', 'key_refused'],
    ['a list of another form', 'odd-key-abcdefghijkl', 'answer_unreadable'],
  ])('says why it offers none: %s', async (_, key, kind) => {
    const { api, caller } = await startTestLanguage();
    const refused = await api.call(offerLanguageModels, { body: { baseUrl: inject('languageServer'), key } }, caller);
    expect(refused).toMatchObject({ failure: { code: 'unavailable', details: { kind } } });
    expect(JSON.stringify(refused)).not.toContain('abcdefghijkl');
  });

  it.each([
    'http://10.0.0.7/v1',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'https://a:b@models.example/v1',
  ])('does not lead to %s', async (baseUrl) => {
    const { api, caller } = await startTestLanguage();
    const refused = await api.call(createLanguageConnection, { body: { ...fields, baseUrl, model: 'able' } }, caller);
    expect(refused).toMatchObject({ failure: { code: 'invalid_request', details: [{ path: 'body.baseUrl' }] } });
    const offered = await api.call(offerLanguageModels, { body: { baseUrl, key: '' } }, caller);
    expect(offered).toMatchObject({ failure: { code: 'invalid_request', details: [{ path: 'body.baseUrl' }] } });
  });

  it('has prices that are typed in, and none that nobody said', async () => {
    const { api, caller, connect } = await startTestLanguage();
    const connectionId = await connect('able', { prices: null });
    const change = { params: { connectionId }, body: { prices: testPrices } };
    expect(requireValue(await api.call(setLanguagePrices, change, caller)).prices).toEqual(testPrices);
  });

  it('is switched off by a test that its key does not pass, and on by one that it does', async () => {
    const { api, becomes, caller, connect } = await startTestLanguage();
    const connectionId = await connect('able');
    const test = async () => requireValue(await api.call(testLanguageConnection, { params: { connectionId } }, caller));
    await becomes(connectionId, 'wrong-key');
    expect(await test()).toMatchObject({ failure: { kind: 'key_refused' }, connection: { offReason: 'key_refused' } });
    await becomes(connectionId, 'ignores-schema');
    expect(await test()).toMatchObject({
      failure: null,
      connection: { offReason: null, capabilities: { keepsSchema: false } },
    });
  });

  it('is deleted with its key', async () => {
    const { api, caller, connect, workspaceId } = await startTestLanguage();
    const connectionId = await connect('able');
    requireValue(await api.call(deleteLanguageConnection, { params: { connectionId } }, caller));
    expect(await findLanguageConnection(workspaceId, api.backend.store.db, connectionId)).toBe(undefined);
  });
});
