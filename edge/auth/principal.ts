import type { Role } from '#shared/api/role.ts';
import type { Scope } from '#shared/api/scope.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** How a request proved who sends it. */
export type Access =
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'key'; readonly keyId: string; readonly scopes: readonly Scope[] };

/** Who sends a request and which workspace they work in. */
export interface Principal {
  /** Of a key: who made it. */
  readonly userId: Id<'user'>;
  readonly workspaceId: Id<'workspace'>;
  /** In this workspace, at this moment. */
  readonly role: Role;
  readonly isAnonymous: boolean;
  readonly access: Access;
  /** Of the session, or the key. */
  readonly expiresAt: Date;
}
