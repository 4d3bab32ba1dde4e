import type { Result } from '#shared/kernel/result.ts';

import type { CodeFlowAnswer, CodeFlowStart } from './google-code-flow.ts';

/** Who somebody is, as a provider tells it. */
export interface Identity {
  /** The provider's own id of them, which never changes. */
  readonly subject: string;
  /** In lower case. */
  readonly email: string;
  /** False where the provider does not vouch for the address. */
  readonly isEmailConfirmed: boolean;
}

/** `refused`: the code is not good. `away`: another try can help. */
export type IdentityFailure = 'refused' | 'away';

/** Signs people in by OpenID Connect's code flow with PKCE (RFC 7636). */
export interface IdentityProvider {
  /** Where the browser goes. */
  startUrl(start: CodeFlowStart): string;
  fetchIdentity(answer: CodeFlowAnswer): Promise<Result<Identity, IdentityFailure>>;
}
