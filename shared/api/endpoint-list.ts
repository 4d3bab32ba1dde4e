import type { Endpoint } from './endpoint.ts';
import {
  confirmEmail,
  openLink,
  resetPassword,
  sendClaimLink,
  sendConfirmation,
  sendPasswordReset,
  sendSignInLink,
} from './endpoints/account-links.ts';
import { readAccountMethods, startGoogleClaim, startGoogleSignIn } from './endpoints/account-methods.ts';
import { endAccountSession, endOtherSessions, listAccountSessions } from './endpoints/account-sessions.ts';
import { changePassword, claimAccount, deleteAccount, signIn } from './endpoints/account.ts';
import {
  createAlertChannel,
  deleteAlertChannel,
  deleteAlertRule,
  listAlertChannels,
  listAlertDeliveries,
  listAlertEvents,
  listAlertRules,
  retryAlertDelivery,
  saveAlertRule,
  testAlertChannel,
} from './endpoints/alerts.ts';
import { deleteAnnotation, listAnnotations, saveAnnotation } from './endpoints/annotations.ts';
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from './endpoints/api-keys.ts';
import { listAuditLog } from './endpoints/audit-log.ts';
import {
  closeBreaker,
  dropDeadLetter,
  listDeadLetters,
  readCollectionState,
  replayDeadLetter,
} from './endpoints/admin.ts';
import {
  compareAudit,
  completeAudit,
  deleteAudit,
  exportAudits,
  listAudits,
  readAudit,
  storeAudit,
} from './endpoints/audits.ts';
import { checkKeyword, readCheckBudget, setCheckBudget } from './endpoints/checks.ts';
import { readCollection, setCollection } from './endpoints/collection.ts';
import { readDashboard } from './endpoints/dashboards.ts';
import { readCodePage, readMetrics, readOpenApi } from './endpoints/documents.ts';
import { readEngineHealth, storeEngineHealth } from './endpoints/engine-health.ts';
import { readEngines } from './endpoints/engines.ts';
import { readHealth, readReadiness } from './endpoints/health.ts';
import { acceptInvitation, createInvitation, listInvitations, revokeInvitation } from './endpoints/invitations.ts';
import {
  addKeywords,
  deleteKeyword,
  exportKeywords,
  importKeywords,
  listKeywords,
  readKeyword,
  readKeywordHistory,
  updateKeyword,
} from './endpoints/keywords.ts';
import { createLiveTicket } from './endpoints/live-tickets.ts';
import { changeMemberRole, leaveWorkspace, listMembers, removeMember } from './endpoints/members.ts';
import { deleteObservation, listObservations, readObservation, storeObservation } from './endpoints/observations.ts';
import { createProject, deleteProject, listProjects, readProject, updateProject } from './endpoints/projects.ts';
import { endSession, readSession, startSession } from './endpoints/session.ts';
import {
  chooseSearchConsoleSite,
  endSearchConsole,
  listSearchConsoleSites,
  readKeywordSearches,
  readSearchConsole,
  startSearchConsole,
} from './endpoints/search-console.ts';
import {
  confirmTwoFactor,
  renewBackupCodes,
  signInWithCode,
  startTwoFactor,
  stopTwoFactor,
} from './endpoints/two-factor.ts';
import {
  createWorkspace,
  deleteWorkspace,
  exportWorkspace,
  listWorkspaces,
  renameWorkspace,
} from './endpoints/workspaces.ts';

/** Every address of the API. The server mounts exactly these; an entry without a route does not compile there. */
export const endpoints = [
  readHealth,
  readReadiness,
  readOpenApi,
  readMetrics,
  readCodePage,
  startSession,
  readSession,
  endSession,
  claimAccount,
  signIn,
  signInWithCode,
  changePassword,
  deleteAccount,
  readAccountMethods,
  startGoogleSignIn,
  startGoogleClaim,
  sendSignInLink,
  sendClaimLink,
  openLink,
  sendConfirmation,
  confirmEmail,
  sendPasswordReset,
  resetPassword,
  listAccountSessions,
  endAccountSession,
  endOtherSessions,
  startTwoFactor,
  confirmTwoFactor,
  stopTwoFactor,
  renewBackupCodes,
  listWorkspaces,
  createWorkspace,
  renameWorkspace,
  deleteWorkspace,
  exportWorkspace,
  listMembers,
  changeMemberRole,
  removeMember,
  leaveWorkspace,
  listInvitations,
  createInvitation,
  revokeInvitation,
  acceptInvitation,
  listApiKeys,
  createApiKey,
  rotateApiKey,
  revokeApiKey,
  listAuditLog,
  saveAlertRule,
  listAlertRules,
  deleteAlertRule,
  listAlertEvents,
  startSearchConsole,
  readSearchConsole,
  listSearchConsoleSites,
  chooseSearchConsoleSite,
  endSearchConsole,
  readKeywordSearches,
  createAlertChannel,
  listAlertChannels,
  deleteAlertChannel,
  testAlertChannel,
  listAlertDeliveries,
  retryAlertDelivery,
  createProject,
  listProjects,
  readProject,
  updateProject,
  deleteProject,
  readDashboard,
  saveAnnotation,
  listAnnotations,
  deleteAnnotation,
  readCheckBudget,
  setCheckBudget,
  checkKeyword,
  readCollection,
  setCollection,
  createLiveTicket,
  addKeywords,
  importKeywords,
  listKeywords,
  readKeyword,
  readKeywordHistory,
  updateKeyword,
  deleteKeyword,
  exportKeywords,
  storeAudit,
  listAudits,
  readAudit,
  completeAudit,
  compareAudit,
  deleteAudit,
  exportAudits,
  readEngines,
  storeEngineHealth,
  readEngineHealth,
  storeObservation,
  listObservations,
  readObservation,
  deleteObservation,
  readCollectionState,
  closeBreaker,
  listDeadLetters,
  replayDeadLetter,
  dropDeadLetter,
] as const satisfies readonly Endpoint[];

export type AnyEndpoint = (typeof endpoints)[number];
export type EndpointId = AnyEndpoint['id'];
