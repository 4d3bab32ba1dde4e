import { expect, it } from 'vitest';

import { listAnnotations, saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { carryOutProposal, readThread } from '#shared/api/endpoints/chat.ts';
import { listCrawls } from '#shared/api/endpoints/crawls.ts';
import { listKeywords } from '#shared/api/endpoints/keywords.ts';
import { listMonitors } from '#shared/api/endpoints/monitors.ts';
import { createProject, deleteProject, readProject } from '#shared/api/endpoints/projects.ts';
import type { Proposal } from '#shared/chat/proposal.ts';

import { startAccount } from '../../testing/worker/accounts.ts';
import { requireValue } from '../../testing/worker/api.ts';
import { askChat } from '../../testing/worker/chat.ts';
import { startTestLanguage } from '../../testing/worker/language.ts';

/** A shop whose model proposes what a note of it says. */
async function startShop() {
  const language = await startTestLanguage();
  const { api, becomes, budget, caller, connect } = language;
  await budget(1_000_000_000);
  const body = { name: 'Tea', domain: 'tea.example', competitors: ['mugs.example'] };
  const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
  const noteId = crypto.randomUUID();
  const connectionId = await connect('able');
  return {
    api,
    caller,
    params,
    noteId,
    /** Asks; what is proposed then, with why nothing was where nothing was. */
    propose: async (tool: string, input: object, question = 'Please do that.') => {
      const text = `<<call ${tool} ${JSON.stringify({ project: 'tea.example', ...input })}>>`;
      requireValue(await api.call(saveAnnotation, { params, body: { id: noteId, day: '2026-11-19', text } }, caller));
      await becomes(connectionId, 'chat-obeys');
      const threadId = crypto.randomUUID();
      const { events, exchange } = await askChat(api, { ...caller, threadId, question });
      const [proposal] = exchange.answers.flatMap((each) => each.proposal ?? []);
      const reasons = events.flatMap((event) => (event.kind === 'no-answer' ? [event.reason] : []));
      return { threadId, proposal, reason: reasons.join('\n') };
    },
    press: async (threadId: string, proposal: Proposal | undefined, token = caller.token) =>
      api.call(carryOutProposal, { params: { threadId, proposalId: proposal?.id ?? crypto.randomUUID() } }, { token }),
  };
}

it('writes what was proposed when it is pressed, once, and says so ever after', async () => {
  const { api, caller, params, press, propose } = await startShop();
  const { proposal, threadId } = await propose('propose_keywords', {
    keywords: ['green tea', 'green tea', 'matcha'],
    country: 'DE',
    devices: ['desktop', 'mobile'],
  });
  expect(proposal).toMatchObject({
    kind: 'keywords',
    domain: 'tea.example',
    write: { keywords: ['green tea', 'matcha'], engine: 'google', country: 'de', devices: ['desktop', 'mobile'] },
    outcome: null,
  });
  const tracked = async () => requireValue(await api.call(listKeywords, { params, query: {} }, caller)).items;
  expect(await tracked()).toEqual([]);
  const pressed = await Promise.all(Array.from({ length: 4 }, async () => press(threadId, proposal)));
  for (const each of pressed) {
    expect(requireValue(each).outcome).toMatchObject({ added: 4, already: 0, opens: '#tea.example' });
  }
  expect((await tracked()).map(({ country, device, keyword }) => `${keyword} ${device} ${country}`).toSorted()).toEqual(
    ['green tea desktop de', 'green tea mobile de', 'matcha desktop de', 'matcha mobile de'],
  );
  const { exchanges } = requireValue(await api.call(readThread, { params: { threadId } }, caller));
  expect(exchanges[0]?.answers.at(-1)?.proposal?.outcome?.added).toBe(4);
  const again = await propose('propose_keywords', { keywords: ['matcha'], country: 'de' });
  expect(requireValue(await press(again.threadId, again.proposal)).outcome).toMatchObject({ added: 0, already: 1 });
});

it('starts a crawl, adds a monitor, a competitor that the user named, and a note', async () => {
  const { api, caller, noteId, params, press, propose } = await startShop();
  const crawl = await propose('propose_crawl', { start: 'https://www.tea.example/shop', scope: 'path', maxPages: 20 });
  const started = requireValue(await press(crawl.threadId, crawl.proposal));
  const [run] = requireValue(await api.call(listCrawls, { params, query: {} }, caller)).items;
  expect(run?.options).toMatchObject({ start: 'https://www.tea.example/shop', scope: 'path', maxPages: 20 });
  expect(started.outcome?.opens).toBe(`#*/crawls/${run?.id}`);

  const monitor = await propose('propose_monitor', { watches: 'uptime', url: 'https://tea.example/', everyMinutes: 5 });
  requireValue(await press(monitor.threadId, monitor.proposal));
  const [watched] = requireValue(await api.call(listMonitors, { query: params }, caller)).items;
  expect(watched).toMatchObject({ kind: 'uptime', url: 'https://tea.example/', everyMinutes: 5 });

  const wanted = { competitors: ['Cups.example', 'mugs.example'] };
  const unasked = await propose('propose_competitors', wanted);
  expect(unasked).toMatchObject({ proposal: undefined, reason: expect.stringContaining('did not name cups.example') });
  const named = await propose('propose_competitors', wanted, 'Compare me with cups.example and mugs.example too');
  expect(named.proposal?.write).toEqual({ competitors: ['cups.example'] });
  requireValue(await press(named.threadId, named.proposal));
  expect(requireValue(await api.call(readProject, { params }, caller)).competitors).toEqual([
    'mugs.example',
    'cups.example',
  ]);

  const note = await propose('propose_note', { day: '2026-11-18', text: 'New menu' });
  requireValue(await press(note.threadId, note.proposal));
  const { items } = requireValue(await api.call(listAnnotations, { params }, caller));
  expect(items.filter(({ id }) => id !== noteId).map(({ day, text }) => `${day} ${text}`)).toEqual([
    '2026-11-18 New menu',
  ]);
});

it('proposes nothing that the endpoint would refuse, and says why', async () => {
  const { propose } = await startShop();
  for (const [tool, input, reason] of [
    ['propose_keywords', { keywords: ['tea'], country: 'germany' }, 'two-letter'],
    ['propose_keywords', { keywords: ['tea'], tags: ['x'] }, 'tags'],
    ['propose_crawl', { start: 'ftp://tea.example/' }, 'start'],
    ['propose_crawl', { start: 'https://nottea.example/' }, 'no address of tea.example'],
    ['propose_monitor', { watches: 'vitals', url: 'https://tea.example/' }, 'watches'],
    ['propose_monitor', { watches: 'domain', url: 'https://tea.example/', everyMinutes: 5 }, 'every 1440 minutes'],
    ['propose_note', { day: '2026-13-01', text: 'x' }, 'day'],
  ] as const) {
    const { proposal, reason: told } = await propose(tool, input);
    expect({ tool, proposal }).toEqual({ tool, proposal: undefined });
    expect(told).toContain(reason);
  }
});

it('is refused to others, to keys without the scope, and where its place is gone', async () => {
  const { api, caller, params, press, propose } = await startShop();
  const { proposal, threadId } = await propose('propose_keywords', { keywords: ['tea'] });
  const stranger = (await startAccount(api)).token;
  expect(await press(threadId, proposal, stranger)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  expect(await press(threadId, undefined)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  expect(await press(crypto.randomUUID(), proposal)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  const body = { name: 'Robot', scopes: ['chat:read' as const, 'chat:write' as const], expiresInDays: 1 };
  const { key } = requireValue(await api.call(createApiKey, { body }, caller));
  expect(await press(threadId, proposal, key)).toMatchObject({ ok: false, failure: { code: 'forbidden' } });
  requireValue(await api.call(deleteProject, { params }, caller));
  expect(await press(threadId, proposal)).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  const { exchanges } = requireValue(await api.call(readThread, { params: { threadId } }, caller));
  expect(exchanges[0]?.answers.at(-1)?.proposal?.outcome).toBeNull();
});
