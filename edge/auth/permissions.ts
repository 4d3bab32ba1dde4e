import type { AnyEndpoint } from '#shared/api/endpoint-list.ts';
import { isAtLeast, type Role } from '#shared/api/role.ts';
import type { Scope } from '#shared/api/scope.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Principal } from './principal.ts';

export interface Permission {
  /** The least role that may. */
  readonly role: Role;
  /** What an API key needs besides the role of who made it; null where no key may, whatever its scopes. */
  readonly scope: Scope | null;
}

type EndpointIdWithSession = Extract<AnyEndpoint, { auth: 'session' }>['id'];

/** From role and scope to action: the only place that says who may do what. An endpoint without a line does not compile. */
export const permissions: Readonly<Record<EndpointIdWithSession, Permission>> = {
  'account.changePassword': { role: 'viewer', scope: null },
  'account.claim': { role: 'viewer', scope: null },
  'account.delete': { role: 'viewer', scope: null },
  'account.sendClaimLink': { role: 'viewer', scope: null },
  'account.sendConfirmation': { role: 'viewer', scope: null },
  'account.startGoogleClaim': { role: 'viewer', scope: null },
  'accountSessions.end': { role: 'viewer', scope: null },
  'accountSessions.endOthers': { role: 'viewer', scope: null },
  'accountSessions.list': { role: 'viewer', scope: null },
  'alertChannels.create': { role: 'admin', scope: null },
  'alertChannels.delete': { role: 'admin', scope: null },
  'alertChannels.list': { role: 'viewer', scope: 'alerts:read' },
  'alertChannels.test': { role: 'admin', scope: null },
  'alertDeliveries.list': { role: 'viewer', scope: 'alerts:read' },
  'alertDeliveries.retry': { role: 'editor', scope: 'alerts:write' },
  'alertEvents.list': { role: 'viewer', scope: 'alerts:read' },
  'alertRules.delete': { role: 'editor', scope: 'alerts:write' },
  'alertRules.list': { role: 'viewer', scope: 'alerts:read' },
  'alertRules.save': { role: 'editor', scope: 'alerts:write' },
  'annotations.delete': { role: 'editor', scope: 'keywords:write' },
  'annotations.list': { role: 'viewer', scope: 'keywords:read' },
  'annotations.save': { role: 'editor', scope: 'keywords:write' },
  'apiKeys.create': { role: 'admin', scope: null },
  'apiKeys.list': { role: 'admin', scope: null },
  'apiKeys.revoke': { role: 'admin', scope: null },
  'apiKeys.rotate': { role: 'admin', scope: null },
  'auditLog.list': { role: 'admin', scope: null },
  'audits.compare': { role: 'viewer', scope: 'audits:read' },
  'audits.complete': { role: 'editor', scope: 'audits:write' },
  'audits.delete': { role: 'editor', scope: 'audits:write' },
  'audits.export': { role: 'viewer', scope: 'audits:read' },
  'audits.list': { role: 'viewer', scope: 'audits:read' },
  'audits.read': { role: 'viewer', scope: 'audits:read' },
  'audits.store': { role: 'editor', scope: 'audits:write' },
  'checkBudget.read': { role: 'viewer', scope: 'keywords:read' },
  'checkBudget.set': { role: 'admin', scope: null },
  'checks.create': { role: 'editor', scope: 'checks:write' },
  'collection.read': { role: 'viewer', scope: 'keywords:read' },
  'collection.set': { role: 'editor', scope: 'checks:write' },
  'dashboards.read': { role: 'viewer', scope: 'keywords:read' },
  'engineHealth.read': { role: 'viewer', scope: 'observations:read' },
  'engineHealth.store': { role: 'editor', scope: 'observations:write' },
  'invitations.accept': { role: 'viewer', scope: null },
  'invitations.create': { role: 'admin', scope: null },
  'invitations.list': { role: 'admin', scope: null },
  'invitations.revoke': { role: 'admin', scope: null },
  'keywords.add': { role: 'editor', scope: 'keywords:write' },
  'keywords.delete': { role: 'editor', scope: 'keywords:write' },
  'keywords.export': { role: 'viewer', scope: 'keywords:read' },
  'keywords.history': { role: 'viewer', scope: 'keywords:read' },
  'keywords.import': { role: 'editor', scope: 'keywords:write' },
  'keywords.list': { role: 'viewer', scope: 'keywords:read' },
  'keywords.read': { role: 'viewer', scope: 'keywords:read' },
  'keywords.update': { role: 'editor', scope: 'keywords:write' },
  'liveTickets.create': { role: 'viewer', scope: 'keywords:read' },
  'members.changeRole': { role: 'admin', scope: null },
  'members.leave': { role: 'viewer', scope: null },
  'members.list': { role: 'viewer', scope: null },
  'members.remove': { role: 'admin', scope: null },
  'observations.delete': { role: 'editor', scope: 'observations:write' },
  'observations.list': { role: 'viewer', scope: 'observations:read' },
  'observations.read': { role: 'viewer', scope: 'observations:read' },
  'observations.store': { role: 'editor', scope: 'observations:write' },
  'projects.create': { role: 'editor', scope: 'projects:write' },
  'projects.delete': { role: 'editor', scope: 'projects:write' },
  'projects.list': { role: 'viewer', scope: 'projects:read' },
  'projects.read': { role: 'viewer', scope: 'projects:read' },
  'projects.update': { role: 'editor', scope: 'projects:write' },
  'session.end': { role: 'viewer', scope: null },
  'searchConsole.choose': { role: 'editor', scope: null },
  'searchConsole.delete': { role: 'editor', scope: null },
  'searchConsole.listSites': { role: 'editor', scope: null },
  'searchConsole.read': { role: 'viewer', scope: 'keywords:read' },
  'searchConsole.readKeyword': { role: 'viewer', scope: 'keywords:read' },
  'searchConsole.start': { role: 'editor', scope: null },
  'session.read': { role: 'viewer', scope: null },
  'twoFactor.confirm': { role: 'viewer', scope: null },
  'twoFactor.renewBackupCodes': { role: 'viewer', scope: null },
  'twoFactor.start': { role: 'viewer', scope: null },
  'twoFactor.stop': { role: 'viewer', scope: null },
  'workspace.delete': { role: 'owner', scope: null },
  'workspace.export': { role: 'admin', scope: null },
  'workspace.rename': { role: 'admin', scope: null },
  'workspaces.create': { role: 'viewer', scope: null },
  'workspaces.list': { role: 'viewer', scope: null },
};

/** Throws `forbidden` with what is missing: the role, or the scope of the key. */
export function requirePermission({ access, role }: Principal, { role: least, scope }: Permission): void {
  if (!isAtLeast(role, least)) {
    throw new AppError('forbidden', {
      message: `Your role in this workspace is ${role}; this takes ${least}. Ask an owner of the workspace.`,
    });
  }
  if (access.kind === 'session') return;
  if (scope === null) {
    throw new AppError('forbidden', { message: 'No API key may do this. Use a session.' });
  }
  if (!access.scopes.includes(scope)) {
    throw new AppError('forbidden', { message: `This API key lacks the scope ${scope}.` });
  }
}
