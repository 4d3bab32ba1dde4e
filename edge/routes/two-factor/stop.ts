import type { stopTwoFactor as endpoint } from '#shared/api/endpoints/two-factor.ts';

import type { Route } from '../../http/route.ts';
import { stopTwoFactor } from '../../services/two-factor/stop.ts';
import { accountContextOf } from '../account/account-context.ts';

export const stopTwoFactorRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await stopTwoFactor(context.service, accountContextOf(context), body.password),
});
