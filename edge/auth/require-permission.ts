import type { Access } from '#shared/api/endpoint.ts';
import { isAtLeast } from '#shared/api/role.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Principal } from './principal.ts';

/** Throws `forbidden` with what is missing: the role, or the scope of the key. */
export function requirePermission({ access, role }: Principal, { role: least, scope }: Access): void {
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

/** Whether `requirePermission` lets it pass. */
export function hasPermission(principal: Principal, access: Access): boolean {
  try {
    requirePermission(principal, access);
    return true;
  } catch {
    return false;
  }
}
