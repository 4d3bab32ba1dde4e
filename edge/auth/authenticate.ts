import type { Clock } from '#shared/kernel/clock.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { asId, type Id } from '#shared/kernel/ids.ts';

import type { Store } from '../db/database.ts';
import { findApiKeyByHash, touchApiKey } from '../repositories/api-keys.ts';
import { findMembership } from '../repositories/members.ts';
import { apiKeyPrefix } from './api-key.ts';
import type { Auth } from './auth.ts';
import { hashSecret } from './hash-secret.ts';
import type { Principal } from './principal.ts';

export interface Authenticate {
  /**
   * Finds out whose token or key an `Authorization` header holds; undefined for none, a wrong or an expired one. Throws
   * `not_found` where the wanted workspace is not theirs. Without a wish: the one they joined first.
   */
  (authorization: string | undefined, wantedWorkspaceId?: string): Promise<Principal | undefined>;
  /** Makes this process look again at what it remembers of a user. */
  forget(userId: Id<'user'>): void;
}

export interface AuthenticateOptions {
  readonly auth: Auth;
  readonly store: Store;
  readonly clock: Clock;
}

/** A token that is ended elsewhere is still good for so long in a process that has seen it. */
const cacheMs = 30_000;
const maxCached = 5_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Remembers a token for 30 seconds, so that reads cost no query for it. */
export function createAuthenticate(options: AuthenticateOptions): Authenticate {
  const known = new Map<string, { principal: Principal; untilMs: number }>();

  const authenticate = async (authorization: string | undefined, wanted?: string): Promise<Principal | undefined> => {
    if (authorization === undefined || !/^bearer [^\s]{1,500}$/i.test(authorization)) return undefined;
    const cacheKey = JSON.stringify([authorization, wanted]);
    const nowMs = options.clock();
    const cached = known.get(cacheKey);
    if (cached && cached.untilMs > nowMs) return cached.principal;
    known.delete(cacheKey);
    const principal = await lookUp(options, authorization, wanted);
    if (known.size >= maxCached) known.clear();
    if (principal) {
      known.set(cacheKey, { principal, untilMs: Math.min(nowMs + cacheMs, principal.expiresAt.getTime()) });
    }
    return principal;
  };

  return Object.assign(authenticate, {
    forget(userId: Id<'user'>) {
      for (const [key, { principal }] of known) if (principal.userId === userId) known.delete(key);
    },
  });
}

async function lookUp(
  options: AuthenticateOptions,
  authorization: string,
  wanted: string | undefined,
): Promise<Principal | undefined> {
  const token = authorization.slice('bearer '.length);
  const principal = token.startsWith(apiKeyPrefix)
    ? await lookUpKey(options, token)
    : await lookUpSession(options, authorization, wanted);
  if (principal && wanted !== undefined && principal.workspaceId !== wanted.toLowerCase()) {
    throw new AppError('not_found', { message: 'There is no such workspace that you are a member of.' });
  }
  return principal;
}

async function lookUpSession(
  { auth, store }: AuthenticateOptions,
  authorization: string,
  wanted: string | undefined,
): Promise<Principal | undefined> {
  // Only this header: a cookie would let other sites act for the user.
  const found = await auth.api.getSession({ headers: new Headers({ authorization }) });
  if (!found) return undefined;
  const userId = asId<'user'>(found.user.id);
  const joined = wanted !== undefined && uuid.test(wanted) ? await findMembership(store.db, userId, wanted) : undefined;
  const membership = joined ?? (await findMembership(store.db, userId));
  if (!membership) return undefined;
  return {
    userId,
    workspaceId: asId<'workspace'>(membership.workspaceId),
    role: membership.role,
    isAnonymous: found.user.isAnonymous === true,
    access: { kind: 'session', sessionId: found.session.id },
    expiresAt: found.session.expiresAt,
  };
}

async function lookUpKey({ clock, store }: AuthenticateOptions, token: string): Promise<Principal | undefined> {
  const now = new Date(clock());
  const key = await findApiKeyByHash(store.db, await hashSecret(token), now);
  if (!key) return undefined;
  await touchApiKey(key.workspaceId, store.db, key.id, now);
  return {
    userId: asId<'user'>(key.createdBy),
    workspaceId: asId<'workspace'>(key.workspaceId),
    role: key.role,
    isAnonymous: false,
    access: { kind: 'key', keyId: key.id, scopes: key.scopes },
    expiresAt: key.goodUntil,
  };
}
