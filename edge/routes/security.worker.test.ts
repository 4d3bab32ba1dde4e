import { describe, expect, it } from 'vitest';

import { endpoints } from '#shared/api/endpoint-list.ts';
import type { Endpoint } from '#shared/api/endpoint.ts';
import { createAlertChannel, saveAlertRule } from '#shared/api/endpoints/alerts.ts';
import { saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { listAccountSessions } from '#shared/api/endpoints/account-sessions.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { startCrawl } from '#shared/api/endpoints/crawls.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createInvitation } from '#shared/api/endpoints/invitations.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createMonitor } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { saveResearchList } from '#shared/api/endpoints/research-lists.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import { errorEnvelope } from '#shared/api/error-envelope.ts';
import { fillPath } from '#shared/api/path.ts';

import { insertAlertDeliveries } from '../repositories/alert-deliveries.ts';
import { insertThread } from '../repositories/chat-threads.ts';
import { insertLanguageConnection } from '../repositories/language-connections.ts';
import { upsertKeywordSource } from '../repositories/keyword-sources.ts';
import { confirmAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { malformedIds, unknownIds } from '../testing/both/odd-ids.data.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';
import { sampleReport } from '../testing/both/sample-report.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

const api = createTestApi({ mailer: createTestOutbox() });
const token = await api.startWorkspace();
const stranger = await api.startWorkspace();
const project = requireValue(
  await api.call(createProject, { body: { name: 'Mine', domain: 'mine.example' } }, { token }),
);
const audit = requireValue(
  await api.call(storeAudit, { body: { report: sampleReport(), projectId: project.id } }, { token }),
);
const observed = { snapshot: serpSnapshotWith(), observedAt: '2026-11-20T10:00:00.000Z' };
const observation = requireValue(await api.call(storeObservation, { body: observed }, { token }));
const tracked = requireValue(
  await api.call(
    addKeywords,
    { params: { projectId: project.id }, body: { keywords: ['tea'], engine: 'bing' } },
    { token },
  ),
);
const note = { id: '0199aaaa-0000-7000-8000-00000000000a', day: '2026-11-20', text: 'Moved' };
requireValue(await api.call(saveAnnotation, { params: { projectId: project.id }, body: note }, { token }));
const session = requireValue(await api.call(readSession, {}, { token }));
await confirmAccount(api, { userId: session.account.id });
const invited = requireValue(
  await api.call(createInvitation, { body: { email: 'ada@mail.example', role: 'viewer' } }, { token }),
);
const key = requireValue(await api.call(createApiKey, { body: { name: 'Robot', scopes: ['audits:read'] } }, { token }));
const [current] = requireValue(await api.call(listAccountSessions, {}, { token })).items;
const hook = { kind: 'webhook', target: 'https://fence.example/in' } as const;
const channel = requireValue(await api.call(createAlertChannel, { body: hook }, { token }));
const alertRule = { id: '0199aaaa-0000-7000-8000-00000000000c', condition: { kind: 'page-swapped' } } as const;
requireValue(await api.call(saveAlertRule, { params: { projectId: project.id }, body: alertRule }, { token }));
const delivery = {
  id: '0199aaaa-0000-7000-8000-00000000000d',
  channelId: channel.id,
  projectId: project.id,
  eventIds: [],
  crawlNews: null,
  status: 'failed',
  attempts: 1,
  nextAttemptAt: new Date(),
  reason: 'x',
  createdAt: new Date(),
  settledAt: new Date(),
} as const;
await insertAlertDeliveries(session.workspace.id, api.backend.store.db, [{ ...delivery, eventIds: [] }]);
const started = requireValue(
  await api.call(
    startCrawl,
    { params: { projectId: project.id }, body: { start: 'https://mine.example/' } },
    { token },
  ),
);
const connection = {
  id: '0199aaaa-0000-7000-8000-00000000000f',
  vendor: 'other',
  baseUrl: 'https://models.example/v1',
  dialect: 'chat',
  model: 'able',
  embeddingModel: null,
  sealedKey: '',
  lastFour: '',
  capabilities: { keepsSchema: true, callsTools: true, embeddingLength: null },
  prices: null,
  offReason: null,
  pausedUntil: null,
  testedAt: new Date(),
  createdAt: new Date(),
} as const;
await insertLanguageConnection(session.workspace.id, api.backend.store.db, connection);
const watched = requireValue(
  await api.call(
    createMonitor,
    { params: { projectId: project.id }, body: { kind: 'uptime', url: 'https://mine.example/' } },
    { token },
  ),
);
const thread = {
  id: '0199aaaa-0000-7000-8000-00000000001a',
  userId: session.account.id,
  title: 'Tea',
  createdAt: new Date(),
  updatedAt: new Date(),
} as const;
await insertThread(session.workspace.id, api.backend.store.db, thread);
const keywordList = { id: '0199aaaa-0000-7000-8000-00000000001b', name: 'Tea', keywords: [{ keyword: 'tea' }] };
requireValue(await api.call(saveResearchList, { body: keywordList }, { token }));
const secretSource = {
  source: 'bing',
  sealedSettings: '',
  lastFailure: null,
  testedAt: new Date(),
  createdAt: new Date(),
} as const;
await upsertKeywordSource(session.workspace.id, api.backend.store.db, secretSource);
const ownIds = {
  source: 'bing',
  listId: keywordList.id,
  threadId: thread.id,
  proposalId: '0199aaaa-0000-7000-8000-00000000000d',
  monitorId: watched.id,
  connectionId: connection.id,
  crawlId: started.id,
  page: '0',
  ruleId: alertRule.id,
  channelId: channel.id,
  deliveryId: delivery.id,
  invitationId: invited.id,
  keyId: key.id,
  userId: session.account.id,
  sessionId: current?.id ?? '',
  annotationId: note.id,
  projectId: project.id,
  auditId: audit.id,
  observationId: observation.id,
  keywordId: tracked.added[0]?.id ?? '',
};
/** A body that would be accepted, for every endpoint that takes one. */
const bodies: Readonly<Record<string, unknown>> = {
  'account.claim': { email: 'claim@mail.example', password: 'long enough' },
  'account.delete': { email: 'nobody@mail.example' },
  'account.changePassword': { currentPassword: 'long enough', newPassword: 'longer still' },
  'account.sendSignInLink': { email: 'nobody@mail.example' },
  'account.sendClaimLink': { email: 'nobody@mail.example' },
  'account.sendConfirmation': { locale: 'fr' },
  'account.sendPasswordReset': { email: 'nobody@mail.example' },
  'account.openLink': { code: 'A'.repeat(43) },
  'account.confirmEmail': { code: 'A'.repeat(43) },
  'account.resetPassword': { code: 'A'.repeat(43), newPassword: 'long enough' },
  'account.signInWithCode': { ticket: 'made up', code: '123456' },
  'twoFactor.start': { password: 'long enough' },
  'twoFactor.confirm': { code: '123456' },
  'twoFactor.renewBackupCodes': { password: 'long enough' },
  'twoFactor.stop': { password: 'long enough' },
  'account.signIn': { email: 'claim@mail.example', password: 'long enough' },
  'languageConnections.create': {
    vendor: 'other',
    baseUrl: 'https://models.example/v1',
    dialect: 'chat',
    model: 'able',
    key: '',
  },
  'languageConnections.offer': { baseUrl: 'https://models.example/v1', key: '' },
  'languageConnections.setPrices': { prices: null },
  'aiBudget.set': { capMicros: 0, capTokens: 0 },
  'drafts.write': {
    recipe: 'title',
    finding: 'No title',
    language: null,
    keyword: null,
    page: {},
    failed: [],
  },
  'alertChannels.create': hook,
  'searchConsole.finish': { code: 'A'.repeat(43) },
  'searchConsole.choose': { property: 'sc-domain:mine.example' },
  'alertRules.save': { ...alertRule, id: '0199aaaa-0000-7000-8000-00000000000e' },
  'annotations.save': { id: '0199aaaa-0000-7000-8000-00000000000b', day: '2026-11-20', text: 'Stolen' },
  'workspaces.create': { name: 'Another' },
  'workspace.rename': { name: 'Stolen' },
  'workspace.delete': { name: 'No such name' },
  'members.changeRole': { role: 'viewer' },
  'invitations.create': { email: 'guest@mail.example', role: 'viewer' },
  'invitations.accept': { code: 'A'.repeat(43) },
  'apiKeys.create': { name: 'Robot', scopes: ['audits:read'] },
  'apiKeys.rotate': { expiresInDays: 1 },
  'projects.create': { name: 'Other', domain: 'other.example' },
  'projects.update': { name: 'Stolen' },
  'crawls.start': { start: 'https://mine.example/' },
  'chat.ask': { question: 'What changed?' },
  'statusPages.save': { title: 'Tea', monitorIds: [watched.id] },
  'monitors.create': { kind: 'page', url: 'https://mine.example/' },
  'monitors.update': { isPaused: true },
  'crawlSchedules.set': { cadence: 'weekly', options: { start: 'https://mine.example/' } },
  'checkBudget.set': { capMicros: 1 },
  'checks.create': { maxCostMicros: 1 },
  'scheduledChecks.set': { cadence: 'off', maxMonthlyMicros: 0 },
  'keywords.add': { keywords: ['tea'], engine: 'google' },
  'keywords.import': { csv: 'keyword\ntea\n' },
  'keywords.update': { note: 'Stolen' },
  'keywordSources.connect': { source: 'wikipedia', settings: {} },
  'keywordSources.setBudget': { cap: 1 },
  'research.priceNumbers': { source: 'moz', keywords: ['tea'] },
  'research.askNumbers': { source: 'moz', keywords: ['tea'], maxCost: 0 },
  'research.findIdeas': { source: 'bing', way: 'related', seed: 'tea', maxCost: 0 },
  'researchLists.save': { id: '0199aaaa-0000-7000-8000-00000000001c', name: 'Stolen', keywords: [] },
  'researchLists.update': { name: 'Stolen' },
  'audits.complete': { report: sampleReport() },
  'audits.store': { report: sampleReport() },
  'observations.store': observed,
  'engineHealth.store': {
    engine: 'bing',
    rulesVersion: '2026-11-21.1',
    state: 'ok',
    method: 'rules',
    results: 1,
    links: 1,
    seenOn: '2026-11-20',
  },
};

const all: readonly Endpoint[] = endpoints;
const cases = (chosen: readonly Endpoint[]) => chosen.map((endpoint) => [endpoint.id, endpoint] as const);
const withSession = cases(all.filter((endpoint) => endpoint.auth === 'session'));
/** The caller chooses the id: one that its own workspace has not begins a thread there. */
const begins: ReadonlySet<string> = new Set(['chat.ask']);
const withId = cases(
  all.filter((endpoint) => endpoint.params && endpoint.auth !== 'admin' && !begins.has(endpoint.id)),
);
const withBody = cases(all.filter((endpoint) => endpoint.body));

describe.each(withSession)('%s', (_, endpoint) => {
  const unsigned = token.split('.')[0] ?? '';
  it.each([
    ['no token', undefined],
    ['another scheme', `Basic ${token}`],
    ['an empty token', 'Bearer '],
    ['a made-up token', 'Bearer abcdefghijklmnopqrstuvwxyz012345'],
    ['a token without its signature', `Bearer ${unsigned}`],
    ['a token with a wrong signature', `Bearer ${unsigned}.${'A'.repeat(43)}=`],
    ['a token of enormous length', `Bearer ${'a'.repeat(5_000)}`],
  ])('refuses %s', async (_name, authorization) => {
    await expectRefusal(await send(endpoint, { authorization }), 401, 'unauthenticated');
  });

  it('does not take a session from a cookie', async () => {
    const cookie = `better-auth.session_token=${encodeURIComponent(token)}`;
    await expectRefusal(await send(endpoint, { cookie }), 401, 'unauthenticated');
  });
});

describe.each(withId)('%s', (_, endpoint) => {
  it('does not know the ids of another workspace', async () => {
    await expectRefusal(await send(endpoint, bearer(stranger), { ids: ownIds }), 404, 'not_found');
  });

  it('says the same of ids that nobody has and of what is no id', async () => {
    await expectRefusal(await send(endpoint, bearer(token), { ids: unknownIds }), 404, 'not_found');
    await expectRefusal(await send(endpoint, bearer(token), { ids: malformedIds }), 404, 'not_found');
  });
});

describe.each(withBody)('%s', (_, endpoint) => {
  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another type', '[]'],
    ['an unknown field', JSON.stringify({ ...Object(bodies[endpoint.id]), surprise: 1 })],
    ['a wrong field', JSON.stringify({ name: 5, report: { url: 7 }, keywords: [5], note: 5 })],
  ])('refuses a body with %s and says where', async (_name, body) => {
    const refusal = await expectRefusal(await send(endpoint, bearer(token), { body }), 400, 'invalid_request');
    expect(refusal.details).toHaveProperty('0.path', expect.stringMatching(/^body/));
  });

  it('refuses another content type', async () => {
    const headers = { ...bearer(token), 'content-type': 'text/plain' };
    await expectRefusal(await send(endpoint, headers), 415, 'unsupported_media_type');
  });

  it('refuses a body over its limit', async () => {
    const body = JSON.stringify({ padding: 'x'.repeat((endpoint.maxBodyBytes ?? 65_536) + 1) });
    await expectRefusal(await send(endpoint, bearer(token), { body }), 413, 'payload_too_large');
  });
});

describe('references in bodies', () => {
  it('can not reach into another workspace', async () => {
    const body = { report: sampleReport(), projectId: project.id };
    const result = await api.call(storeAudit, { body }, { token: stranger });
    expect(result).toMatchObject({ failure: { code: 'not_found', details: [{ path: 'body.projectId' }] } });
  });
});

describe('lists and exports', () => {
  it.each([
    '/v1/projects',
    '/v1/audits',
    `/v1/audits?projectId=${project.id}`,
    '/v1/members',
    '/v1/invitations',
    '/v1/api-keys',
    '/v1/audit-log',
    '/v1/alert-events',
    '/v1/alert-deliveries',
    '/v1/language-connections',
    '/v1/monitors',
    '/v1/research/lists',
    '/v1/threads',
    '/v1/export/workspace',
    '/v1/export/audits',
    '/v1/export/keywords',
  ])('%s shows nothing of another workspace', async (path) => {
    const answer = await api.request(path, { headers: bearer(stranger) });
    expect(answer.status).toBe(200);
    const text = await answer.text();
    for (const id of [project.id, connection.id, thread.id, watched.id, keywordList.id]) expect(text).not.toContain(id);
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'url=not-a-url', 'projectId=1', 'cursor=%00'])(
    'refuse the query %s',
    async (query) => {
      const answer = await api.request(`/v1/audits?${query}`, { headers: bearer(token) });
      const refusal = await expectRefusal(answer, 400, 'invalid_request');
      expect(refusal.details).toHaveProperty('0.path', expect.stringMatching(/^query\./));
    },
  );
});

interface Sent {
  readonly ids?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send(
  endpoint: Endpoint,
  headers: Readonly<Record<string, string | undefined>>,
  { ids = unknownIds, body = JSON.stringify(bodies[endpoint.id]) }: Sent = {},
): Promise<Response> {
  const sent = Object.entries({ 'content-type': 'application/json', ...headers }).filter(
    (header): header is [string, string] => header[1] !== undefined,
  );
  return api.request(fillPath(endpoint.path, ids), {
    method: endpoint.method,
    headers: Object.fromEntries(sent),
    ...(endpoint.body ? { body } : {}),
  });
}

async function expectRefusal(answer: Response, status: number, code: string) {
  expect(answer.status).toBe(status);
  const { error } = errorEnvelope.parse(await answer.json());
  expect(error.code).toBe(code);
  expect(error.requestId).toBe(answer.headers.get('x-request-id'));
  return error;
}

function bearer(value: string): { readonly authorization: string } {
  return { authorization: `Bearer ${value}` };
}
