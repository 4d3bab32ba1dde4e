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
  const pairs = withSession.flatMap((endpoint) => roles.map((role) => ({ role, endpoint })));
  const isAllowed = ({ endpoint, role }: (typeof pairs)[number]): boolean => isAtLeast(role, endpoint.access.role);

  it('below the one that an endpoint asks for are refused', async () => {
    const denied = pairs.filter((pair) => !isAllowed(pair));
    const offenders = await Promise.all(
      denied.map(async ({ endpoint, role }) => {
        const answer = await refusalOf(await send(endpoint, tokens[role]));
        return answer.includes(`forbidden Your role in this workspace is ${role}`)
          ? []
          : [`${role} ${endpoint.id} ${answer}`];
      }),
    );
    expect(offenders.flat()).toEqual([]);
    expect(denied.length).toBeGreaterThan(0);
  });

  // Reads without an id: the others would change something, or find nothing.
  it('from it upwards are answered', async () => {
    const allowed = pairs.filter((pair) => isAllowed(pair) && pair.endpoint.method === 'GET' && !pair.endpoint.params);
    const offenders = await Promise.all(
      allowed.map(async ({ endpoint, role }) => {
        const { status } = await send(endpoint, tokens[role]);
        return status === 200 ? [] : [`${role} ${endpoint.id} ${status}`];
      }),
    );
    expect(offenders.flat()).toEqual([]);
    expect(allowed.length).toBeGreaterThan(0);
  });
});

describe('API keys', () => {
  it('have a use for every scope', () => {
    const used = new Set(withSession.map(({ access }) => access.scope));
    expect(scopes.filter((scope) => !used.has(scope))).toEqual([]);
  });

  it('may not what no scope is for, and nothing beyond their own', async () => {
    const closed = withSession.filter(({ access }) => access.scope === null);
    const beyond = withSession.filter(({ access }) => ![null, 'keywords:read'].includes(access.scope));
    const tries = [
      ...closed.map((endpoint) => ({ endpoint, key: wholeKey, says: 'No API key may do this' })),
      ...beyond.map((endpoint) => ({ endpoint, key: readKey, says: 'lacks the scope' })),
    ];
    const offenders = await Promise.all(
      tries.map(async ({ endpoint, key, says }) => {
        const answer = await refusalOf(await send(endpoint, key));
        return answer.startsWith('403 forbidden') && answer.includes(says) ? [] : [`${endpoint.id} ${answer}`];
      }),
    );
    expect(offenders.flat()).toEqual([]);
    expect(Math.min(closed.length, beyond.length)).toBeGreaterThan(0);
  });

  it('never may what their maker may not: a key of a viewer does not write', async () => {
    const viewer = await joinAs('viewer');
    const key = await makeKey([...scopes], viewer.userId);
    const answer = await api.request('/v1/projects', { method: 'POST', headers: headersOf(key), body: '{}' });
    expect(await refusalOf(answer)).toContain('403 forbidden Your role in this workspace is viewer');
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

/** Status, code and message of an answer that should be a refusal. */
async function refusalOf(answer: Response): Promise<string> {
  const parsed = errorEnvelope.safeParse(await answer.json());
  return parsed.success
    ? `${answer.status} ${parsed.data.error.code} ${parsed.data.error.message}`
    : String(answer.status);
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
