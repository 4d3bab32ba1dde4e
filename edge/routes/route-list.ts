import type { Routes } from '../http/route.ts';
import { changePasswordRoute } from './account/change-password.ts';
import { claimAccountRoute } from './account/claim.ts';
import { confirmEmailRoute } from './account/confirm-email.ts';
import { deleteAccountRoute } from './account/delete.ts';
import { openLinkRoute } from './account/open-link.ts';
import { readAccountMethodsRoute } from './account/read-methods.ts';
import { resetPasswordRoute } from './account/reset-password.ts';
import { sendClaimLinkRoute } from './account/send-claim-link.ts';
import { sendConfirmationRoute } from './account/send-confirmation.ts';
import { sendPasswordResetRoute } from './account/send-password-reset.ts';
import { sendSignInLinkRoute } from './account/send-sign-in-link.ts';
import { signInRoute } from './account/sign-in.ts';
import { startGoogleClaimRoute } from './account/start-google-claim.ts';
import { startGoogleSignInRoute } from './account/start-google-sign-in.ts';
import { endAccountSessionRoute } from './account-sessions/end.ts';
import { endOtherSessionsRoute } from './account-sessions/end-others.ts';
import { listAccountSessionsRoute } from './account-sessions/list.ts';
import { createAlertChannelRoute } from './alert-channels/create.ts';
import { deleteAlertChannelRoute } from './alert-channels/delete.ts';
import { listAlertChannelsRoute } from './alert-channels/list.ts';
import { testAlertChannelRoute } from './alert-channels/test.ts';
import { listAlertDeliveriesRoute } from './alert-deliveries/list.ts';
import { retryAlertDeliveryRoute } from './alert-deliveries/retry.ts';
import { listAlertEventsRoute } from './alert-events/list.ts';
import { deleteAlertRuleRoute } from './alert-rules/delete.ts';
import { listAlertRulesRoute } from './alert-rules/list.ts';
import { saveAlertRuleRoute } from './alert-rules/save.ts';
import { deleteAnnotationRoute } from './annotations/delete.ts';
import { listAnnotationsRoute } from './annotations/list.ts';
import { saveAnnotationRoute } from './annotations/save.ts';
import { createApiKeyRoute } from './api-keys/create.ts';
import { listApiKeysRoute } from './api-keys/list.ts';
import { revokeApiKeyRoute } from './api-keys/revoke.ts';
import { rotateApiKeyRoute } from './api-keys/rotate.ts';
import { listAuditLogRoute } from './audit-log/list.ts';
import { closeBreakerRoute } from './admin/close-breaker.ts';
import { dropDeadLetterRoute } from './admin/drop-dead-letter.ts';
import { listDeadLettersRoute } from './admin/list-dead-letters.ts';
import { readCollectionStateRoute } from './admin/read-collection.ts';
import { replayDeadLetterRoute } from './admin/replay-dead-letter.ts';
import { compareAuditRoute } from './audits/compare.ts';
import { completeAuditRoute } from './audits/complete.ts';
import { deleteAuditRoute } from './audits/delete.ts';
import { exportAuditsRoute } from './audits/export.ts';
import { listAuditsRoute } from './audits/list.ts';
import { readAuditRoute } from './audits/read.ts';
import { storeAuditRoute } from './audits/store.ts';
import { readCheckBudgetRoute } from './check-budget/read.ts';
import { setCheckBudgetRoute } from './check-budget/set.ts';
import { checkKeywordRoute } from './checks/create.ts';
import { readCollectionRoute } from './collection/read.ts';
import { setCollectionRoute } from './collection/set.ts';
import { readDashboardRoute } from './dashboards/read.ts';
import { readCodePageRoute } from './documents/code-page.ts';
import { readMetricsRoute } from './documents/metrics.ts';
import { readOpenApiRoute } from './documents/open-api.ts';
import { readEngineHealthRoute } from './engine-health/read.ts';
import { storeEngineHealthRoute } from './engine-health/store.ts';
import { readEnginesRoute } from './engines/read.ts';
import { readHealthRoute } from './health/read.ts';
import { readReadinessRoute } from './health/ready.ts';
import { acceptInvitationRoute } from './invitations/accept.ts';
import { createInvitationRoute } from './invitations/create.ts';
import { listInvitationsRoute } from './invitations/list.ts';
import { revokeInvitationRoute } from './invitations/revoke.ts';
import { addKeywordsRoute } from './keywords/add.ts';
import { deleteKeywordRoute } from './keywords/delete.ts';
import { exportKeywordsRoute } from './keywords/export.ts';
import { readKeywordHistoryRoute } from './keywords/history.ts';
import { importKeywordsRoute } from './keywords/import.ts';
import { listKeywordsRoute } from './keywords/list.ts';
import { readKeywordRoute } from './keywords/read.ts';
import { updateKeywordRoute } from './keywords/update.ts';
import { createLiveTicketRoute } from './live-tickets/create.ts';
import { changeMemberRoleRoute } from './members/change-role.ts';
import { leaveWorkspaceRoute } from './members/leave.ts';
import { listMembersRoute } from './members/list.ts';
import { removeMemberRoute } from './members/remove.ts';
import { deleteObservationRoute } from './observations/delete.ts';
import { listObservationsRoute } from './observations/list.ts';
import { readObservationRoute } from './observations/read.ts';
import { storeObservationRoute } from './observations/store.ts';
import { createProjectRoute } from './projects/create.ts';
import { deleteProjectRoute } from './projects/delete.ts';
import { listProjectsRoute } from './projects/list.ts';
import { readProjectRoute } from './projects/read.ts';
import { updateProjectRoute } from './projects/update.ts';
import { endSessionRoute } from './session/end.ts';
import { chooseSearchConsoleSiteRoute } from './search-console/choose.ts';
import { endSearchConsoleRoute } from './search-console/delete.ts';
import { listSearchConsoleSitesRoute } from './search-console/list-sites.ts';
import { readSearchConsoleRoute } from './search-console/read.ts';
import { readKeywordSearchesRoute } from './search-console/read-keyword.ts';
import { startSearchConsoleRoute } from './search-console/start.ts';
import { readSessionRoute } from './session/read.ts';
import { startSessionRoute } from './session/start.ts';
import { confirmTwoFactorRoute } from './two-factor/confirm.ts';
import { renewBackupCodesRoute } from './two-factor/renew-backup-codes.ts';
import { signInWithCodeRoute } from './two-factor/sign-in.ts';
import { startTwoFactorRoute } from './two-factor/start.ts';
import { stopTwoFactorRoute } from './two-factor/stop.ts';
import { createWorkspaceRoute } from './workspaces/create.ts';
import { deleteWorkspaceRoute } from './workspaces/delete.ts';
import { exportWorkspaceRoute } from './workspaces/export.ts';
import { listWorkspacesRoute } from './workspaces/list.ts';
import { renameWorkspaceRoute } from './workspaces/rename.ts';

/** The route of every endpoint, by the endpoint's id. */
export const routes: Routes = {
  'account.changePassword': changePasswordRoute,
  'account.claim': claimAccountRoute,
  'account.confirmEmail': confirmEmailRoute,
  'account.delete': deleteAccountRoute,
  'account.openLink': openLinkRoute,
  'account.readMethods': readAccountMethodsRoute,
  'account.resetPassword': resetPasswordRoute,
  'account.sendClaimLink': sendClaimLinkRoute,
  'account.sendConfirmation': sendConfirmationRoute,
  'account.sendPasswordReset': sendPasswordResetRoute,
  'account.sendSignInLink': sendSignInLinkRoute,
  'account.signIn': signInRoute,
  'account.signInWithCode': signInWithCodeRoute,
  'account.startGoogleClaim': startGoogleClaimRoute,
  'account.startGoogleSignIn': startGoogleSignInRoute,
  'accountSessions.end': endAccountSessionRoute,
  'accountSessions.endOthers': endOtherSessionsRoute,
  'accountSessions.list': listAccountSessionsRoute,
  'alertChannels.create': createAlertChannelRoute,
  'alertChannels.delete': deleteAlertChannelRoute,
  'alertChannels.list': listAlertChannelsRoute,
  'alertChannels.test': testAlertChannelRoute,
  'alertDeliveries.list': listAlertDeliveriesRoute,
  'alertDeliveries.retry': retryAlertDeliveryRoute,
  'alertEvents.list': listAlertEventsRoute,
  'alertRules.delete': deleteAlertRuleRoute,
  'alertRules.list': listAlertRulesRoute,
  'alertRules.save': saveAlertRuleRoute,
  'annotations.delete': deleteAnnotationRoute,
  'annotations.list': listAnnotationsRoute,
  'annotations.save': saveAnnotationRoute,
  'apiKeys.create': createApiKeyRoute,
  'apiKeys.list': listApiKeysRoute,
  'apiKeys.revoke': revokeApiKeyRoute,
  'apiKeys.rotate': rotateApiKeyRoute,
  'auditLog.list': listAuditLogRoute,
  'admin.closeBreaker': closeBreakerRoute,
  'admin.dropDeadLetter': dropDeadLetterRoute,
  'admin.listDeadLetters': listDeadLettersRoute,
  'admin.readCollection': readCollectionStateRoute,
  'admin.replayDeadLetter': replayDeadLetterRoute,
  'audits.compare': compareAuditRoute,
  'audits.complete': completeAuditRoute,
  'audits.delete': deleteAuditRoute,
  'audits.export': exportAuditsRoute,
  'audits.list': listAuditsRoute,
  'audits.read': readAuditRoute,
  'audits.store': storeAuditRoute,
  'checkBudget.read': readCheckBudgetRoute,
  'checkBudget.set': setCheckBudgetRoute,
  'checks.create': checkKeywordRoute,
  'collection.read': readCollectionRoute,
  'collection.set': setCollectionRoute,
  'codePage.read': readCodePageRoute,
  'dashboards.read': readDashboardRoute,
  'engineHealth.read': readEngineHealthRoute,
  'engineHealth.store': storeEngineHealthRoute,
  'engines.read': readEnginesRoute,
  'health.read': readHealthRoute,
  'invitations.accept': acceptInvitationRoute,
  'invitations.create': createInvitationRoute,
  'invitations.list': listInvitationsRoute,
  'invitations.revoke': revokeInvitationRoute,
  'keywords.add': addKeywordsRoute,
  'keywords.delete': deleteKeywordRoute,
  'keywords.export': exportKeywordsRoute,
  'keywords.history': readKeywordHistoryRoute,
  'keywords.import': importKeywordsRoute,
  'keywords.list': listKeywordsRoute,
  'keywords.read': readKeywordRoute,
  'keywords.update': updateKeywordRoute,
  'liveTickets.create': createLiveTicketRoute,
  'members.changeRole': changeMemberRoleRoute,
  'members.leave': leaveWorkspaceRoute,
  'members.list': listMembersRoute,
  'members.remove': removeMemberRoute,
  'metrics.read': readMetricsRoute,
  'observations.delete': deleteObservationRoute,
  'observations.list': listObservationsRoute,
  'observations.read': readObservationRoute,
  'observations.store': storeObservationRoute,
  'openapi.read': readOpenApiRoute,
  'projects.create': createProjectRoute,
  'projects.delete': deleteProjectRoute,
  'projects.list': listProjectsRoute,
  'projects.read': readProjectRoute,
  'projects.update': updateProjectRoute,
  'readiness.read': readReadinessRoute,
  'session.end': endSessionRoute,
  'searchConsole.choose': chooseSearchConsoleSiteRoute,
  'searchConsole.delete': endSearchConsoleRoute,
  'searchConsole.listSites': listSearchConsoleSitesRoute,
  'searchConsole.read': readSearchConsoleRoute,
  'searchConsole.readKeyword': readKeywordSearchesRoute,
  'searchConsole.start': startSearchConsoleRoute,
  'session.read': readSessionRoute,
  'session.start': startSessionRoute,
  'twoFactor.confirm': confirmTwoFactorRoute,
  'twoFactor.renewBackupCodes': renewBackupCodesRoute,
  'twoFactor.start': startTwoFactorRoute,
  'twoFactor.stop': stopTwoFactorRoute,
  'workspace.delete': deleteWorkspaceRoute,
  'workspace.export': exportWorkspaceRoute,
  'workspace.rename': renameWorkspaceRoute,
  'workspaces.create': createWorkspaceRoute,
  'workspaces.list': listWorkspacesRoute,
};
