import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const ofUser = { method: 'POST', body: z.object({ userId: z.string() }) } as const;
/** As long as better-auth's own challenge after a password. */
const challengeSeconds = 600;

/**
 * Opens sessions for users who have shown who they are in another way than better-auth knows: by the code of a mail. None
 * of it is reachable from outside. The token of the session is in `set-auth-token`, as with better-auth's own sign-ins.
 */
export const openSessionPlugin = {
  id: 'open-session',
  endpoints: {
    openSessionOf: createAuthEndpoint.serverOnly(ofUser, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const user = await internalAdapter.findUserById(ctx.body.userId);
      if (!user) throw new Error('The user is gone');
      await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
      return ctx.json({ status: true });
    }),
    /** Begins what better-auth's two-factor plugin begins after a right password; its ticket is in the cookie. */
    challengeSecondFactor: createAuthEndpoint.serverOnly(ofUser, async (ctx) => {
      const { createAuthCookie, internalAdapter, secret } = ctx.context;
      const identifier = `2fa-${crypto.randomUUID()}`;
      const expiresAt = new Date(Date.now() + challengeSeconds * 1_000);
      await internalAdapter.createVerificationValue({ identifier, value: ctx.body.userId, expiresAt });
      await internalAdapter.createVerificationValue({
        identifier: `2fa-attempts-${identifier}`,
        value: '0',
        expiresAt,
      });
      const cookie = createAuthCookie('two_factor', { maxAge: challengeSeconds });
      await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
      return ctx.json({ status: true });
    }),
  },
} satisfies BetterAuthPlugin;
