import type { Clock } from '#shared/kernel/clock.ts';

import type { TokenSeal } from '../../auth/token-seal.ts';
import type { Store } from '../../db/database.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { Webhooks } from '../../webhooks/webhooks.ts';

/** What alerts are sent with, outside of any request. */
export interface AlertContext {
  readonly store: Store;
  readonly clock: Clock;
  /** null where no mail can be sent. */
  readonly mailer: Mailer | null;
  readonly webhooks: Webhooks;
  /** Closes the keys of webhooks. */
  readonly tokenSeal: TokenSeal;
}
