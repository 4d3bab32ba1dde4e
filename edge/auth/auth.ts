import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous, bearer, twoFactor } from 'better-auth/plugins';

import { passwordLength } from '#shared/api/account-fields.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Store } from '../db/database.ts';
import { schema } from '../db/schema.ts';
import { openSessionPlugin } from './open-session-plugin.ts';

export interface AuthOptions {
  readonly secret: string;
  readonly store: Store;
  /** Once, right after a user was made; a failure of it fails the sign-up. */
  readonly onUserCreated: (userId: string) => Promise<void>;
}

export type Auth = ReturnType<typeof createAuth>;

const daySeconds = 86_400;

/** Accounts and sessions. Tokens are only accepted with their signature: the database alone opens no account. */
export function createAuth({ onUserCreated, secret, store }: AuthOptions) {
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
        twoFactor: schema.twoFactors,
      },
    }),
    emailAndPassword: { enabled: true, minPasswordLength: passwordLength.min, maxPasswordLength: passwordLength.max },
    session: { expiresIn: 90 * daySeconds, updateAge: daySeconds },
    // Ours limits before this is reached.
    rateLimit: { enabled: false },
    // Cookies only carry values between calls inside the process: their names must not depend on where it runs.
    advanced: { database: { generateId: () => newId() }, useSecureCookies: false },
    verification: { storeIdentifier: 'hashed' },
    plugins: [
      anonymous({ emailDomainName: 'anonymous.invalid' }),
      // Before `bearer`, which hands out the token of whatever session is left.
      twoFactor({ issuer: 'Sightline' }),
      bearer({ requireSignature: true }),
      openSessionPlugin,
    ],
    databaseHooks: {
      user: { create: { after: (user) => onUserCreated(user.id) } },
    },
  });
}
