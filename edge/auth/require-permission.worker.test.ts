import { describe, expect, it } from 'vitest';

import { endpoints } from '#shared/api/endpoint-list.ts';
import type { Endpoint } from '#shared/api/endpoint.ts';
import { errorEnvelope } from '#shared/api/error-envelope.ts';
import { fillPath } from '#shared/api/path.ts';
import { isAtLeast, type Role, roles } from '#shared/api/role.ts';
import { type Scope, scopes } from '#shared/api/scope.ts';
import { asId, newId } from '#shared/kernel/ids.ts';

import { insertApiKey } from '../repositories/api-keys.ts';
import { insertMember } from '../repositories/members.ts';
import { createTestApi } from '../testing/worker/api.ts';
import { makeApiKey } from './api-key.ts';
import { hashSecret } from './hash-secret.ts';

const api = createTestApi();
const { db } = api.backend.store;
const owner = await startAs();
const tokens: Readonly<Record<Role, string>> = {
  owner: owner.token,
  admin: (await joinAs('admin')).token,
  editor: (await joinAs('editor')).token,
  viewer: (await joinAs('viewer')).token,
};
const readKey = await makeKey(['keywords:read']);
const wholeKey = await makeKey([...scopes]);
const all: readonly Endpoint[] = endpoints;
const withSession = all.filter((endpoint) => endpoint.auth === 'session');
const unknownId = '0199aaaa-0000-7000-8000-000000000001';

describe('roles', () => {
  const denied = withSession.flatMap((endpoint) =>
    roles
      .filter((role) => !isAtLeast(role, endpoint.access.role))
      .map((role) => [role, endpoint.id, endpoint] as const),
  );

  it.each(denied)('%s may not %s', async (role, _, endpoint) => {
    await expectForbidden(await send(endpoint, tokens[role]), `Your role in this workspace is ${role}`);
  });

  const allowed = withSession.flatMap((endpoint) =>
    roles.filter((role) => isAtLeast(role, endpoint.access.role)).map((role) => [role, endpoint.id, endpoint] as const),
  );

  // Reads without an id: the others would change something, or find nothing.
  it.each(allowed.filter(([, , { method, params }]) => method === 'GET' && !params))(
    '%s may %s',
    async (role, _, endpoint) => {
      expect((await send(endpoint, tokens[role])).status).toBe(200);
    },
  );
});

describe('API keys', () => {
  it.each(scopes)('have a use for the scope %s', (scope) => {
    expect(withSession.map(({ access }) => access.scope)).toContain(scope);
  });

  it.each(withSession.filter((endpoint) => endpoint.access.scope === null).map((endpoint) => [endpoint.id, endpoint]))(
    'may not %s, whatever their scopes',
    async (_, endpoint) => {
      await expectForbidden(await send(endpoint, wholeKey), 'No API key may do this');
    },
  );

  const beyond = withSession.filter((endpoint) => ![null, 'keywords:read'].includes(endpoint.access.scope));

  it.each(beyond.map((endpoint) => [endpoint.id, endpoint] as const))(
    'that may read keywords may not %s',
    async (_, endpoint) => {
      await expectForbidden(await send(endpoint, readKey), 'lacks the scope');
    },
  );

  it('never may what their maker may not: a key of a viewer does not write', async () => {
    const viewer = await joinAs('viewer');
    const key = await makeKey([...scopes], viewer.userId);
    const answer = await api.request('/v1/projects', { method: 'POST', headers: headersOf(key), body: '{}' });
    await expectForbidden(answer, 'Your role in this workspace is viewer');
  });
});

function headersOf(token: string) {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-workspace-id': owner.workspaceId };
}

/** The ids and the body are nobody's: who may not is refused before anything is looked at. */
function send(endpoint: Endpoint, token: string): Promise<Response> {
  const ids = Object.fromEntries(Object.keys(endpoint.params?.shape ?? {}).map((name) => [name, unknownId]));
  return api.request(fillPath(endpoint.path, ids), {
    method: endpoint.method,
    headers: headersOf(token),
    ...(endpoint.body ? { body: '{}' } : {}),
  });
}

async function expectForbidden(answer: Response, message: string): Promise<void> {
  const { error } = errorEnvelope.parse(await answer.json());
  expect({ status: answer.status, code: error.code }).toEqual({ status: 403, code: 'forbidden' });
  expect(error.message).toContain(message);
}

async function startAs() {
  const token = await api.startWorkspace();
  const principal = await api.backend.authenticate(`Bearer ${token}`);
  if (!principal) throw new Error('The new token opens nothing');
  return { token, userId: principal.userId, workspaceId: principal.workspaceId };
}

async function joinAs(role: Role) {
  const member = await startAs();
  await insertMember(owner.workspaceId, db, { userId: member.userId, role, createdAt: new Date() });
  return member;
}

async function makeKey(given: Scope[], createdBy: string = owner.userId): Promise<string> {
  const key = makeApiKey();
  await insertApiKey(owner.workspaceId, db, {
    id: newId(),
    name: 'Test',
    scopes: given,
    createdBy: asId<'user'>(createdBy),
    keyHash: await hashSecret(key),
    lastFour: key.slice(-4),
    previousHash: null,
    previousUntil: null,
    expiresAt: new Date(Date.now() + 60_000),
    lastUsedAt: null,
    createdAt: new Date(),
  });
  return key;
}
