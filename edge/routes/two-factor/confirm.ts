import type { confirmTwoFactor as endpoint } from '#shared/api/endpoints/two-factor.ts';

import type { Route } from '../../http/route.ts';
import { confirmTwoFactor } from '../../services/two-factor/confirm.ts';
import { accountContextOf } from '../account/account-context.ts';

export const confirmTwoFactorRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await confirmTwoFactor(context.service, accountContextOf(context), {
    authorization: context.authorization,
    code: body.code,
  }),
});
