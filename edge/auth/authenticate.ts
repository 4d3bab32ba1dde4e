import type { Clock } from '#shared/kernel/clock.ts';
import { asId } from '#shared/kernel/ids.ts';

import type { Store } from '../db/database.ts';
import { findWorkspaceOfUser } from '../repositories/members.ts';
import type { Auth } from './auth.ts';
import type { Principal } from './principal.ts';

/** Finds out whose token an `Authorization` header holds; undefined for none, a wrong or an expired one. */
export type Authenticate = (authorization: string | undefined) => Promise<Principal | undefined>;

export interface AuthenticateOptions {
  readonly auth: Auth;
  readonly store: Store;
  readonly clock: Clock;
}

/** A token that is ended elsewhere is still good for so long in a process that has seen it. */
const cacheMs = 30_000;
const maxCached = 5_000;

/** Remembers a token for 30 seconds, so that reads cost no query for it. */
export function createAuthenticate({ auth, store, clock }: AuthenticateOptions): Authenticate {
  const known = new Map<string, { principal: Principal; untilMs: number }>();

  async function lookUp(authorization: string): Promise<Principal | undefined> {
    // Only this header: a cookie would let other sites act for the user.
    const found = await auth.api.getSession({ headers: new Headers({ authorization }) });
    if (!found) return undefined;
    const workspace = await findWorkspaceOfUser(store.db, asId<'user'>(found.user.id));
    if (!workspace) return undefined;
    return {
      userId: asId<'user'>(found.user.id),
      workspaceId: workspace.id,
      isAnonymous: found.user.isAnonymous === true,
      expiresAt: found.session.expiresAt,
    };
  }

  return async (authorization) => {
    if (authorization === undefined || !/^bearer [^\s]{1,500}$/i.test(authorization)) return undefined;
    const nowMs = clock();
    const cached = known.get(authorization);
    if (cached && cached.untilMs > nowMs) return cached.principal;
    const principal = await lookUp(authorization);
    if (known.size >= maxCached) known.clear();
    known.delete(authorization);
    if (principal) {
      known.set(authorization, { principal, untilMs: Math.min(nowMs + cacheMs, principal.expiresAt.getTime()) });
    }
    return principal;
  };
}
