import type { renewBackupCodes as endpoint } from '#shared/api/endpoints/two-factor.ts';

import type { Route } from '../../http/route.ts';
import { renewBackupCodes } from '../../services/two-factor/renew-backup-codes.ts';
import { accountContextOf } from '../account/account-context.ts';

export const renewBackupCodesRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await renewBackupCodes(context.service, accountContextOf(context), {
    authorization: context.authorization,
    password: body.password,
  }),
});
