import type { Clock } from '#shared/kernel/clock.ts';
import type { Id } from '#shared/kernel/ids.ts';

import type { Store } from '../db/database.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Monitors } from '../objects/monitors.ts';
import type { SerpProvider } from '../providers/serp-provider.ts';
import type { ShortCache } from './short-cache.ts';

/** What a service verb needs to know of the request that it serves. */
export interface ServiceContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly cache: ShortCache;
  /** null where no mail can be sent. */
  readonly mailer: Mailer | null;
  readonly monitors: Monitors;
  /** Who sells checks; null where nobody does. */
  readonly provider: SerpProvider | null;
  readonly requestId: string;
  readonly workspaceId: Id<'workspace'>;
  /** The user behind the request, for the audit log. */
  readonly actorId: Id<'user'>;
  /** The API key that they act through, if any. */
  readonly actorKeyId?: string | undefined;
  /** Present where the request came with an Idempotency-Key: the answer is stored with the change. */
  readonly idempotency: IdempotencyClaim | undefined;
}

export interface IdempotencyClaim {
  readonly key: string;
  /** SHA-256 of method, path and body, hexadecimal. */
  readonly requestHash: string;
}
