import type { EndpointInput, EndpointOutput } from '#shared/api/endpoint.ts';
import type {
  confirmEmail,
  sendClaimLink,
  sendConfirmation,
  sendPasswordReset,
  resetPassword,
} from '#shared/api/endpoints/account-links.ts';
import type { AccountMethods, startGoogleClaim } from '#shared/api/endpoints/account-methods.ts';
import type {
  endAccountSession,
  endOtherSessions,
  listAccountSessions,
} from '#shared/api/endpoints/account-sessions.ts';
import type { changePassword, deleteAccount } from '#shared/api/endpoints/account.ts';
import type { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '#shared/api/endpoints/api-keys.ts';
import type { listAuditLog } from '#shared/api/endpoints/audit-log.ts';
import type {
  acceptInvitation,
  createInvitation,
  listInvitations,
  revokeInvitation,
} from '#shared/api/endpoints/invitations.ts';
import type { changeMemberRole, leaveWorkspace, listMembers, removeMember } from '#shared/api/endpoints/members.ts';
import type { readSession } from '#shared/api/endpoints/session.ts';
import type {
  confirmTwoFactor,
  renewBackupCodes,
  startTwoFactor,
  stopTwoFactor,
} from '#shared/api/endpoints/two-factor.ts';
import type {
  createWorkspace,
  deleteWorkspace,
  listWorkspaces,
  renameWorkspace,
} from '#shared/api/endpoints/workspaces.ts';
import type { AppErrorCode } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What the options ask the connected backend about account and workspace, by the endpoint's id. */
export interface AccountCalls {
  readonly 'account.changePassword': typeof changePassword;
  readonly 'account.confirmEmail': typeof confirmEmail;
  readonly 'account.delete': typeof deleteAccount;
  readonly 'account.resetPassword': typeof resetPassword;
  readonly 'account.sendClaimLink': typeof sendClaimLink;
  readonly 'account.sendConfirmation': typeof sendConfirmation;
  readonly 'account.sendPasswordReset': typeof sendPasswordReset;
  readonly 'account.startGoogleClaim': typeof startGoogleClaim;
  readonly 'accountSessions.end': typeof endAccountSession;
  readonly 'accountSessions.endOthers': typeof endOtherSessions;
  readonly 'accountSessions.list': typeof listAccountSessions;
  readonly 'apiKeys.create': typeof createApiKey;
  readonly 'apiKeys.list': typeof listApiKeys;
  readonly 'apiKeys.revoke': typeof revokeApiKey;
  readonly 'apiKeys.rotate': typeof rotateApiKey;
  readonly 'auditLog.list': typeof listAuditLog;
  readonly 'invitations.accept': typeof acceptInvitation;
  readonly 'invitations.create': typeof createInvitation;
  readonly 'invitations.list': typeof listInvitations;
  readonly 'invitations.revoke': typeof revokeInvitation;
  readonly 'members.changeRole': typeof changeMemberRole;
  readonly 'members.leave': typeof leaveWorkspace;
  readonly 'members.list': typeof listMembers;
  readonly 'members.remove': typeof removeMember;
  readonly 'session.read': typeof readSession;
  readonly 'twoFactor.confirm': typeof confirmTwoFactor;
  readonly 'twoFactor.renewBackupCodes': typeof renewBackupCodes;
  readonly 'twoFactor.start': typeof startTwoFactor;
  readonly 'twoFactor.stop': typeof stopTwoFactor;
  readonly 'workspace.delete': typeof deleteWorkspace;
  readonly 'workspace.rename': typeof renameWorkspace;
  readonly 'workspaces.create': typeof createWorkspace;
  readonly 'workspaces.list': typeof listWorkspaces;
}

export type AccountCallId = keyof AccountCalls;
export type AccountInput<Id extends AccountCallId> = EndpointInput<AccountCalls[Id]>;
export type AccountOutput<Id extends AccountCallId> = EndpointOutput<AccountCalls[Id]>;

export interface AccountFailure {
  /** One line of what the backend or the network said. */
  readonly reason: string;
  /** The code with which the backend said no; null where it said nothing. */
  readonly refusal: AppErrorCode | null;
}

/** A way to sign in to a backend that is not connected yet, or to another account of it. */
export interface SignInRequest {
  readonly address: string;
  readonly email: string;
  readonly locale: 'en' | 'fr';
}

export interface AccountMessages {
  /** A new token in the answer is kept by the background and never handed on. */
  readonly callAccount: [{ readonly call: AccountCallId; readonly input: object }, Result<unknown, AccountFailure>];
  /** Which ways to sign in a backend has. */
  readonly readMethods: [{ readonly address: string }, Result<AccountMethods, AccountFailure>];
  readonly mailSignIn: [SignInRequest, Result<undefined, AccountFailure>];
  /** Answers the address at Google to open. */
  readonly startGoogle: [{ readonly address: string }, Result<string, AccountFailure>];
  /** Works in another workspace of the account from now on. */
  readonly chooseWorkspace: [{ readonly workspaceId: string }, null];
}
