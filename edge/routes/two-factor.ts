import type { twoFactorEndpoints } from '#shared/api/endpoints/two-factor.ts';

import type { RoutesOf } from '../http/route.ts';
import { confirmTwoFactor } from '../services/two-factor/confirm.ts';
import { renewBackupCodes } from '../services/two-factor/renew-backup-codes.ts';
import { signInWithCode } from '../services/two-factor/sign-in.ts';
import { startTwoFactor } from '../services/two-factor/start.ts';
import { stopTwoFactor } from '../services/two-factor/stop.ts';

export const twoFactorRoutes: RoutesOf<typeof twoFactorEndpoints> = {
  'account.signInWithCode': async (context, { body }) => ({
    body: await signInWithCode(context, body),
  }),
  'twoFactor.start': async (context, { body }) => ({
    body: await startTwoFactor(context, body.password),
  }),
  'twoFactor.confirm': async (context, { body }) => ({
    body: await confirmTwoFactor(context, body.code),
  }),
  'twoFactor.stop': async (context, { body }) => ({
    body: await stopTwoFactor(context, body),
  }),
  'twoFactor.renewBackupCodes': async (context, { body }) => ({
    body: await renewBackupCodes(context, body.password),
  }),
};
