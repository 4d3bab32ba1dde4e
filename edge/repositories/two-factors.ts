import { eq } from 'drizzle-orm';

import type { Id } from '#shared/kernel/ids.ts';

import type { Database } from '../db/database.ts';
import { twoFactors } from '../db/tables/two-factors.ts';
import { users } from '../db/tables/users.ts';

/** Second factors belong to users, not to a workspace. */
export async function switchOffTwoFactor(tx: Database, userId: Id<'user'>): Promise<void> {
  await tx.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await tx.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
}
