import type { Id } from '#shared/kernel/ids.ts';

/** Who sends a request and which workspace they work in. */
export interface Principal {
  readonly userId: Id<'user'>;
  readonly workspaceId: Id<'workspace'>;
  readonly isAnonymous: boolean;
  readonly expiresAt: Date;
}
