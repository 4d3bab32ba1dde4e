import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../../db/database.ts';
import type { SearchConsole } from '../../providers/search-console/search-console.ts';
import type { TokenSeal } from '../../auth/token-seal.ts';

/** What Search Console is read with, outside of any request. */
export interface SearchConsoleContext {
  readonly store: Store;
  readonly clock: Clock;
  /** null where this backend has no client at Google. */
  readonly searchConsole: SearchConsole | null;
  readonly tokenSeal: TokenSeal;
}
