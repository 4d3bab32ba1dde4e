import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous, bearer } from 'better-auth/plugins';

import { passwordLength } from '#shared/api/password-length.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Store } from '../db/database.ts';
import { schema } from '../db/schema.ts';
import { createWorkspaceForUser } from '../services/sessions/create-workspace-for-user.ts';

export interface AuthOptions {
  readonly secret: string;
  readonly store: Store;
}

export type Auth = ReturnType<typeof createAuth>;

const daySeconds = 86_400;

/** Accounts and sessions. Tokens are only accepted with their signature: the database alone opens no account. */
export function createAuth({ secret, store }: AuthOptions) {
  return betterAuth({
    basePath: '/v1/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(store.db, {
      provider: 'pg',
      schema: {
        user: schema.users,
        session: schema.sessions,
        account: schema.accounts,
        verification: schema.verifications,
      },
    }),
    // No address is confirmed, since there is nothing yet that sends mail.
    emailAndPassword: { enabled: true, minPasswordLength: passwordLength.min, maxPasswordLength: passwordLength.max },
    // Claiming and signing in have endpoints of their own: these here would drop the user of an anonymous session.
    disabledPaths: ['/sign-up/email', '/sign-in/email'],
    session: { expiresIn: 90 * daySeconds, updateAge: daySeconds },
    // Ours limits before this is reached.
    rateLimit: { enabled: false },
    advanced: { database: { generateId: () => newId() } },
    plugins: [anonymous({ emailDomainName: 'anonymous.invalid' }), bearer({ requireSignature: true })],
    databaseHooks: {
      user: { create: { after: (user) => createWorkspaceForUser(store, user.id) } },
    },
  });
}
