import type { Clock } from '#shared/kernel/clock.ts';

import type { IdentityProvider } from '../../auth/identity-provider.ts';
import type { Log } from '../../http/log.ts';
import type { RateLimiter } from '../../http/rate-limiter.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { SessionOpener } from '../sessions/open.ts';

/** What the verbs of accounts need to know; most of them serve people who have no session yet. */
export interface AccountContext extends SessionOpener {
  readonly clock: Clock;
  readonly mailer: Mailer | null;
  /** null where nobody can sign in by Google. */
  readonly google: IdentityProvider | null;
  readonly log: Log;
  /** How many mails an address can be sent. */
  readonly limiter: RateLimiter;
  /** Where this API answers, for links in mails. */
  readonly origin: string;
  readonly requestId: string;
  /** Does work that the answer does not wait for, so that its length tells nothing. */
  readonly afterwards: (work: Promise<void>) => Promise<void>;
}
