import type { startTwoFactor as endpoint } from '#shared/api/endpoints/two-factor.ts';

import type { Route } from '../../http/route.ts';
import { startTwoFactor } from '../../services/two-factor/start.ts';
import { accountContextOf } from '../account/account-context.ts';

export const startTwoFactorRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await startTwoFactor(context.service, accountContextOf(context), {
    authorization: context.authorization,
    password: body.password,
  }),
});
