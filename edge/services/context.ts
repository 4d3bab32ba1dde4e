import type { Id } from '#shared/kernel/ids.ts';

import type { Principal } from '../auth/principal.ts';
import type { Backend } from '../backend.ts';
import type { Store } from '../db/database.ts';

/** What a request brings, of any sender. */
interface RequestInfo {
  readonly requestId: string;
  /** What the browser or program calls itself. */
  readonly userAgent: string | undefined;
  /** Does work that the answer does not wait for, so that its length tells nothing. */
  readonly afterwards: (work: Promise<void>) => Promise<void>;
}

/** For verbs that serve people who have no session yet. What runs outside of requests needs no more than `Backend`. */
export type PublicContext = Backend & RequestInfo;

/** For verbs that serve a request with a session or an API key. */
export interface RequestContext extends PublicContext {
  /** Fenced to the workspace: what a query forgets to filter, Postgres leaves out. */
  readonly store: Store;
  /** Without the fence: for the few verbs that are about other workspaces of the user too. */
  readonly everyWorkspace: Store;
  readonly principal: Principal;
  /** Of the principal: the first argument of every repository. */
  readonly workspaceId: Id<'workspace'>;
  /** With the token or key that was accepted. */
  readonly authorization: string;
  /** Present where the request came with an Idempotency-Key: the answer is stored with the change. */
  readonly idempotency: IdempotencyClaim | undefined;
}

export interface IdempotencyClaim {
  readonly key: string;
  /** SHA-256 of method, path and body, hexadecimal. */
  readonly requestHash: string;
}
