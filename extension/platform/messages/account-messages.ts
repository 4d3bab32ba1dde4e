import type { EndpointInput, EndpointOutput } from '#shared/api/endpoint.ts';
import type { accountLinkEndpoints } from '#shared/api/endpoints/account-links.ts';
import type { AccountMethods, accountMethodEndpoints } from '#shared/api/endpoints/account-methods.ts';
import type { accountSessionEndpoints } from '#shared/api/endpoints/account-sessions.ts';
import type { accountEndpoints } from '#shared/api/endpoints/account.ts';
import type { apiKeyEndpoints } from '#shared/api/endpoints/api-keys.ts';
import type { auditLogEndpoints } from '#shared/api/endpoints/audit-log.ts';
import type { invitationEndpoints } from '#shared/api/endpoints/invitations.ts';
import type { languageConnectionEndpoints } from '#shared/api/endpoints/language-connections.ts';
import type { memberEndpoints } from '#shared/api/endpoints/members.ts';
import type { sessionEndpoints } from '#shared/api/endpoints/session.ts';
import type { twoFactorEndpoints } from '#shared/api/endpoints/two-factor.ts';
import type { workspaceEndpoints } from '#shared/api/endpoints/workspaces.ts';
import type { Locale } from '#shared/kernel/locale.ts';
import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What the options ask the connected backend about account and workspace. */
export type AccountEndpoint = (
  | typeof accountLinkEndpoints
  | typeof accountMethodEndpoints
  | typeof accountSessionEndpoints
  | typeof accountEndpoints
  | typeof apiKeyEndpoints
  | typeof auditLogEndpoints
  | typeof invitationEndpoints
  | typeof memberEndpoints
  | typeof sessionEndpoints
  | typeof twoFactorEndpoints
  | typeof workspaceEndpoints
)[number];

/** And about its language models. */
export type LanguageEndpoint = (typeof languageConnectionEndpoints)[number];
export type LanguageCallId = LanguageEndpoint['id'];
type LanguageEndpointOf<Id extends LanguageCallId> = Extract<LanguageEndpoint, { readonly id: Id }>;
export type LanguageInput<Id extends LanguageCallId> = EndpointInput<LanguageEndpointOf<Id>>;
export type LanguageOutput<Id extends LanguageCallId> = EndpointOutput<LanguageEndpointOf<Id>>;

export type AccountCallId = AccountEndpoint['id'];
type EndpointOf<Id extends AccountCallId> = Extract<AccountEndpoint, { readonly id: Id }>;
export type AccountInput<Id extends AccountCallId> = EndpointInput<EndpointOf<Id>>;
export type AccountOutput<Id extends AccountCallId> = EndpointOutput<EndpointOf<Id>>;

export interface AccountFailure {
  /** One line of what the backend or the network said. */
  readonly reason: string;
  /** The code with which the backend said no; null where it said nothing. */
  readonly refusal: AppErrorCode | null;
  /** What the backend said beside the code; null where it said nothing. */
  readonly details?: unknown;
}

/** A way to sign in to a backend that is not connected yet, or to another account of it. */
export interface SignInRequest {
  readonly address: string;
  readonly email: string;
  readonly locale: Locale;
}

export interface AccountMessages {
  /** A new token in the answer is kept by the background and never handed on. */
  readonly callAccount: [
    { readonly call: AccountCallId | LanguageCallId; readonly input: object },
    Result<unknown, AccountFailure>,
  ];
  /** Which ways to sign in a backend has. */
  readonly readMethods: [{ readonly address: string }, Result<AccountMethods, AccountFailure>];
  readonly mailSignIn: [SignInRequest, Result<undefined, AccountFailure>];
  /** Answers the address at Google to open. */
  readonly startGoogle: [{ readonly address: string }, Result<string, AccountFailure>];
  /** Works in another workspace of the account from now on. */
  readonly chooseWorkspace: [{ readonly workspaceId: string }, null];
}
