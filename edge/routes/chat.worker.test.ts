import { describe, expect, it, inject } from 'vitest';

import { saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { askThread, deleteThread, listThreads, readThread, suggestQuestions } from '#shared/api/endpoints/chat.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { checkAnswer } from '#shared/chat/check-answer.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { startAccount, inviteAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue, type TestApi } from '../testing/worker/api.ts';
import { askChat, openChat } from '../testing/worker/chat.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';
import { startTestLanguage } from '../testing/worker/language.ts';

const dollar = 1_000_000;

/** matcha at 2, green tea at 7. */
async function fillShop(api: TestApi, caller: { readonly token: string }): Promise<void> {
  const body = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
  const tracked = { keywords: ['matcha', 'green tea'], engine: 'duckduckgo' as const };
  requireValue(await api.call(addKeywords, { params, body: tracked }, caller));
  for (const [query, position] of [
    ['matcha', 2],
    ['green tea', 7],
  ] as const) {
    const items = Array.from({ length: 12 }, (_, index) =>
      organicOf(`https://${index + 1 === position ? 'tea' : `site${index}`}.example/`, index + 1),
    );
    const observedAt = new Date(api.backend.clock()).toISOString();
    const seen = { snapshot: serpSnapshotWith({ query, items }), observedAt };
    requireValue(await api.call(storeObservation, { body: seen }, caller));
  }
}

describe.each(['responses', 'chat'] as const)('an answer of a model that speaks %s', (dialect) => {
  async function start(script: string) {
    const language = await startTestLanguage();
    const { api, caller } = language;
    await fillShop(api, caller);
    await language.budget(dollar);
    const connectionId = await language.connect('able', { dialect });
    await language.becomes(connectionId, script);
    return { ...language, connectionId, ask: (more: object = {}) => askChat(api, { ...caller, ...more }) };
  }

  it('is made of rows that open, and figures that stand in none are struck out', async () => {
    const { ask, spending } = await start('chat-ranks');
    const { events, exchange } = await ask();
    expect(events.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      'begun',
      'asking',
      'answered',
      'text',
      'ended',
    ]);
    expect(exchange).toMatchObject({ status: 'whole', failure: null, answers: [{ tool: 'list_keywords', total: 2 }] });
    expect(exchange.answers[0]?.rows[0]).toMatchObject({
      opens: expect.stringMatching(/^#tea\.example\/keywords\/[\da-f-]{36}$/),
      values: { keyword: 'matcha', position: 2 },
    });
    const [block] = checkAnswer(exchange.text, exchange.answers, { today: '2026-11-20', isWhole: true });
    expect(block?.parts.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'figure', text: '2', ref: 't1.1' },
      { kind: 'citation', ref: 't1.1' },
      { kind: 'struck', text: '500' },
    ]);
    const { micros } = await spending();
    expect(micros).toEqual({ cap: dollar, reserved: 0, spent: exchange.costMicros });
    expect(micros.spent).toBeGreaterThan(0);
  });

  it('tells the model what is wrong with a call, and does no more', async () => {
    const { ask, api, caller } = await start('chat-lost');
    const { events, exchange } = await ask();
    expect(events.flatMap((event) => (event.kind === 'no-answer' ? [event.reason] : []))).toEqual([
      'There is no tool delete_project.',
      expect.stringContaining('no such project'),
      'The input of the call is no JSON object.',
    ]);
    expect(exchange).toMatchObject({ status: 'whole', text: 'I do not know.', answers: [] });
    expect(requireValue(await api.call(suggestQuestions, {}, caller)).items.length).toBeGreaterThan(0);
  });

  it('keeps what a model says in signs that a database takes, and ends the stream', async () => {
    const { api, ask, caller } = await start('chat-odd');
    const params = { projectId: requireValue(await api.call(listProjects, { query: {} }, caller)).items[0]?.id ?? '' };
    const note = { id: crypto.randomUUID(), day: '2026-11-19', text: 'New leaves' };
    requireValue(await api.call(saveAnnotation, { params, body: note }, caller));
    const threadId = crypto.randomUUID();
    const { events, exchange } = await ask({ threadId });
    expect(events.flatMap((event) => (event.kind === 'no-answer' ? [event.reason] : []))).toEqual([
      expect.stringContaining('U+0000'),
    ]);
    expect(exchange).toMatchObject({ status: 'whole', text: 'There is 1 note\ufffd [t1.1], and no more.\ufffd' });
    const kept = requireValue(await api.call(readThread, { params: { threadId } }, caller)).exchanges;
    expect(kept).toEqual([exchange]);
  });

  it.each([
    ['chat-forever', 'too_many_steps', 5],
    ['chat-cut', 'stream_cut', 1],
    ['refuses', 'refused', 0],
    ['broken', 'vendor_failed', 0],
    ['wrong-key', 'key_refused', 0],
    ['too-long', 'answer_cut', 0],
  ])('ends with its reason and what came: %s', async (script, failure, answers) => {
    const { ask, spending } = await start(script);
    const { exchange } = await ask();
    expect(exchange).toMatchObject({ status: 'failed', failure });
    expect(exchange.answers).toHaveLength(answers);
    expect((await spending()).micros.reserved).toBe(0);
  });

  it('keeps what came where the key is revoked in the middle, and the connection is off', async () => {
    const { ask, api, caller, connectionId } = await start('chat-revoked');
    const { exchange } = await ask();
    expect(exchange).toMatchObject({ status: 'failed', failure: 'key_refused', answers: [{ tool: 'list_projects' }] });
    const again = await openChat(api, { ...caller, connectionId });
    expect(again).toMatchObject({ failure: { code: 'unavailable', details: { kind: 'no_model' } } });
  });

  it('stops at the vendor where the reader leaves, books what came and keeps it', async () => {
    const { api, becomes, caller, connectionId, spending } = await start('able');
    await becomes(connectionId, 'chat-crawling');
    const threadId = crypto.randomUUID();
    const controller = new AbortController();
    const opened = requireValue(await openChat(api, { ...caller, threadId, signal: controller.signal }));
    for await (const event of opened) if (event.kind === 'text') break;
    await expect
      .poll(async () => requireValue(await api.call(readThread, { params: { threadId } }, caller)).exchanges[0], {
        timeout: 20_000,
      })
      .toMatchObject({ status: 'stopped', failure: null, text: expect.stringMatching(/^There is/) });
    const { micros } = await spending();
    expect(micros.reserved).toBe(0);
    expect(micros.spent).toBeGreaterThan(0);
  });

  it('passes each piece on at once', async () => {
    const { api, caller } = await start('chat-slow');
    const opened = requireValue(await openChat(api, caller));
    const times: number[] = [];
    for await (const event of opened) if (event.kind === 'text') times.push(performance.now());
    // The fake waits 60 ms between its eight pieces.
    expect(times.length).toBeGreaterThan(5);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200);
  });

  it('goes on with a thread: rows keep their numbers, and one answer runs at a time', async () => {
    const { ask, api, becomes, caller, connectionId, pass } = await start('chat-slow');
    const threadId = crypto.randomUUID();
    const opened = requireValue(await openChat(api, { ...caller, threadId }));
    const second = await openChat(api, { ...caller, threadId });
    expect(second).toMatchObject({ failure: { code: 'conflict' } });
    for await (const event of opened) if (event.kind === 'ended') break;
    pass(1_000);
    await becomes(connectionId, 'chat-ranks');
    await ask({ threadId, question: 'And my ranks?' });
    const { exchanges, thread } = requireValue(await api.call(readThread, { params: { threadId } }, caller));
    expect(thread.title).toBe('Where do I stand?');
    expect(exchanges.map(({ answers, question }) => [question, answers.length])).toEqual([
      ['Where do I stand?', 1],
      ['And my ranks?', 1],
    ]);
    expect(exchanges[1]?.model).toContain('chat-ranks');
    const asked = await (
      await fetch(`${inject('languageServer')}/asked?model=${encodeURIComponent(exchanges[1]?.model ?? '')}`)
    ).text();
    expect(asked).toContain(String.raw`\"ref\":\"t2.1\"`);
  });
});

describe('threads', () => {
  it('are seen by who asked alone', async () => {
    const language = await startTestLanguage();
    const { api, budget, connect } = language;
    await budget(dollar);
    await connect('able');
    const threadId = crypto.randomUUID();
    const { caller } = language;
    await askChat(api, { ...caller, threadId });
    expect(requireValue(await api.call(listThreads, { query: {} }, caller)).items).toMatchObject([{ id: threadId }]);
    const stranger = { token: await api.startWorkspace() };
    expect(await api.call(readThread, { params: { threadId } }, stranger)).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await api.call(deleteThread, { params: { threadId } }, stranger)).toMatchObject({
      failure: { code: 'not_found' },
    });
    requireValue(await api.call(deleteThread, { params: { threadId } }, caller));
    expect(requireValue(await api.call(listThreads, { query: {} }, caller)).items).toEqual([]);
  });

  it('a viewer may have none, since they spend', async () => {
    const outbox = createTestOutbox();
    const api = createTestApi({ mailer: outbox });
    const owner = await startAccount(api);
    const viewer = await inviteAccount(api, outbox, owner, 'viewer');
    const workspace = { token: viewer.token, workspaceId: owner.workspaceId };
    expect(requireValue(await api.call(listThreads, { query: {} }, workspace)).items).toEqual([]);
    const input = { params: { threadId: crypto.randomUUID() }, body: { question: 'Where do I stand?' } };
    expect(await api.call(askThread, input, workspace)).toMatchObject({ failure: { code: 'forbidden' } });
  });

  it('say how to come by a model where there is none', async () => {
    const api = createTestApi();
    const asked = await openChat(api, { token: await api.startWorkspace() });
    expect(asked).toMatchObject({ failure: { code: 'unavailable', details: { kind: 'no_model' } } });
  });
});

describe('the budget', () => {
  it('is never exceeded by 50 who ask at once', async () => {
    const { api, budget, caller, connect, becomes, spending } = await startTestLanguage();
    await fillShop(api, caller);
    const connectionId = await connect('able');
    await becomes(connectionId, 'chat-slow');
    await budget(150_000);
    const ended = await Promise.all(Array.from({ length: 50 }, () => askChat(api, caller)));
    const failures = new Set(ended.map(({ exchange }) => exchange.failure));
    expect([...failures].every((failure) => failure === null || failure === 'busy' || failure === 'budget')).toBe(true);
    const { micros } = await spending();
    expect(micros.spent).toBeLessThanOrEqual(micros.cap);
    expect(micros.reserved).toBe(0);
  });

  it('that is used up ends an answer with its reason', async () => {
    const { api, budget, caller, connect } = await startTestLanguage();
    await connect('able');
    await budget(1);
    expect((await askChat(api, caller)).exchange).toMatchObject({ status: 'failed', failure: 'budget' });
  });
});

it('100 streams at once arrive whole', async () => {
  const { api, budget, caller, connect } = await startTestLanguage();
  await budget(1_000 * dollar);
  await connect('able');
  const first = await Promise.all(
    Array.from({ length: 25 }, async () => {
      const language = await startTestLanguage();
      await language.budget(dollar);
      const id = await language.connect('able');
      await language.becomes(id, 'chat-slow');
      return language;
    }),
  );
  const ended = await Promise.all(
    first.flatMap((language) => Array.from({ length: 4 }, () => askChat(language.api, language.caller))),
  );
  expect(ended).toHaveLength(100);
  const texts = ended.map(({ events }) => events.map((event) => (event.kind === 'text' ? event.text : '')).join(''));
  const isWhole = ended.map(({ exchange }, at) => exchange.status === 'whole' && exchange.text === texts[at]);
  expect(isWhole.filter(Boolean)).toHaveLength(100);
  expect((await askChat(api, caller)).exchange.status).toBe('whole');
});
