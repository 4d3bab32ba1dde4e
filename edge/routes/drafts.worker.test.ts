import { describe, expect, it } from 'vitest';

import { listLanguageConnections } from '#shared/api/endpoints/language-connections.ts';

import { requireValue } from '../testing/worker/api.ts';
import { startTestLanguage, testPrices } from '../testing/worker/language.ts';

const dollar = 1_000_000;

describe.each(['responses', 'chat'] as const)('a draft by a model that speaks %s', (dialect) => {
  it('is written, priced and booked', async () => {
    const { budget, connect, spending, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('drafts', { dialect });
    const answer = await write(connectionId);
    expect(answer).toMatchObject({ outcome: 'written', texts: ['Brewing green tea', 'Green tea: cooler water'] });
    const { micros, tokens } = await spending();
    expect(micros).toEqual({ cap: dollar, reserved: 0, spent: 'costMicros' in answer ? answer.costMicros : null });
    expect(micros.spent).toBeGreaterThan(0);
    expect(tokens).toEqual({ cap: 0, reserved: 0, spent: 0 });
  });

  it('is counted in tokens where nobody knows the price', async () => {
    const { budget, connect, spending, write } = await startTestLanguage();
    await budget(0, 50_000);
    const answer = await write(await connect('drafts', { dialect, prices: null }));
    expect(answer).toMatchObject({ outcome: 'written', costMicros: null });
    const { micros, tokens } = await spending();
    expect(micros.spent).toBe(0);
    expect(tokens).toEqual({ cap: 50_000, reserved: 0, spent: 'tokens' in answer ? answer.tokens : null });
  });

  it('that breaks off is booked by what came', async () => {
    const { becomes, budget, connect, spending, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, 'cut');
    expect(await write(connectionId)).toMatchObject({ outcome: 'failed', kind: 'stream_cut', isWorthRetrying: true });
    const { micros } = await spending();
    expect(micros.reserved).toBe(0);
    expect(micros.spent).toBeGreaterThan(0);
  });

  it.each([
    ['broken', 'vendor_failed'],
    ['busy', 'rate_limited'],
  ])('that the vendor turns down costs nothing, and the vendor is left alone for a while: %s', async (script, kind) => {
    const { becomes, budget, connect, pass, spending, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, script);
    expect(await write(connectionId)).toMatchObject({ outcome: 'failed', kind, costMicros: 0 });
    expect((await spending()).micros).toEqual({ cap: dollar, reserved: 0, spent: 0 });
    await becomes(connectionId, 'drafts');
    expect(await write(connectionId)).toEqual({ refused: 'unavailable' });
    pass(41_000);
    expect(await write(connectionId)).toMatchObject({ outcome: 'written' });
  });

  it.each([
    ['wrong-key', 'key_refused'],
    ['no-credit', 'payment_required'],
    ['key-revoked', 'key_refused'],
  ])('switches its connection off where the key is over: %s', async (script, kind) => {
    const { api, becomes, budget, caller, connect, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, script);
    expect(await write(connectionId)).toMatchObject({ outcome: 'failed', kind, isWorthRetrying: false });
    expect(requireValue(await api.call(listLanguageConnections, {}, caller)).items).toMatchObject([
      { offReason: kind },
    ]);
    expect(await write(connectionId)).toEqual({ refused: 'unavailable' });
  });

  it.each([
    ['half-json', 'answer_unreadable'],
    ['other-form', 'schema_ignored'],
    ['refuses', 'refused'],
    ['too-long', 'answer_cut'],
    ['repeats-prompt', 'schema_ignored'],
  ])('is none where the answer is none: %s', async (script, kind) => {
    const { becomes, budget, connect, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, script);
    expect(await write(connectionId)).toMatchObject({ outcome: 'failed', kind });
  });
});

describe.each(['responses', 'chat'] as const)('a vendor that speaks %s and lies', (dialect) => {
  it.each(['negative-usage', 'endless-usage', 'worded-usage', 'half-usage', 'negative-cache'])(
    'neither refills the budget nor keeps it from being booked: %s',
    async (script) => {
      const { becomes, budget, connect, spending, write } = await startTestLanguage();
      await budget(dollar);
      const connectionId = await connect('able', { dialect });
      await becomes(connectionId, script);
      const answer = await write(connectionId);
      expect(answer).toMatchObject({ outcome: 'written' });
      const { micros } = await spending();
      expect(micros).toEqual({ cap: dollar, reserved: 0, spent: 'costMicros' in answer ? answer.costMicros : null });
      expect(micros.spent).toBeGreaterThan(0);
      expect(micros.spent).toBeLessThan(dollar);
    },
  );

  it.each([
    ['names-itself', /^names-itself#/],
    ['names-itself-turned', /^model x{200,300}$/],
  ])('is called by what can be shown: %s', async (script, name) => {
    const { becomes, budget, connect, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, script);
    const answer = await write(connectionId);
    expect('model' in answer ? answer.model : answer).toMatch(name);
  });

  it('gives nobody the key that it was sent', async () => {
    const { becomes, budget, connect, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, 'repeats-key');
    const answer = await write(connectionId);
    expect('message' in answer ? answer.message : answer).toMatch(/The vendor says: .*The token … may not do that\.$/);
  });

  it('has an end, however much it sends', async () => {
    const { becomes, budget, connect, spending, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('able', { dialect });
    await becomes(connectionId, 'floods');
    expect(await write(connectionId)).toMatchObject({ outcome: 'failed', kind: 'answer_unreadable' });
    expect((await spending()).micros.reserved).toBe(0);
  });
});

describe('the budget of language models', () => {
  it('allows nothing until somebody sets it', async () => {
    const { connect, write } = await startTestLanguage();
    expect(await write(await connect('drafts'))).toEqual({ refused: 'quota_exceeded' });
  });

  it('lets four answers be under way at a time, of 50 that are asked for', async () => {
    const { budget, connect, spending, write } = await startTestLanguage();
    await budget(dollar);
    const connectionId = await connect('slow-drafts');
    const answers = await Promise.all(Array.from({ length: 50 }, () => write(connectionId)));
    expect(answers.filter((answer) => 'outcome' in answer)).toHaveLength(4);
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'rate_limited')).toHaveLength(46);
    expect((await spending()).micros.reserved).toBe(0);
  });

  it('is never exceeded by 50 who ask at once, however often', async () => {
    const { budget, connect, spending, write } = await startTestLanguage();
    const connectionId = await connect('slow-drafts', { prices: { ...testPrices, outputMicros: 0 } });
    // Half as much again as an answer can cost at most, which is several times what it does cost.
    await budget(7_000);
    const seen = [];
    for (let isOver = false; !isOver;) {
      const answers = await Promise.all(Array.from({ length: seen.length === 0 ? 50 : 8 }, () => write(connectionId)));
      const { micros } = await spending();
      seen.push(micros.spent + micros.reserved <= micros.cap);
      isOver = answers.every((answer) => 'refused' in answer && answer.refused === 'quota_exceeded');
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).not.toContain(false);
    expect((await spending()).micros.reserved).toBe(0);
  });
});
