import type { signIn as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { signIn } from '../../services/accounts/sign-in.ts';
import { accountContextOf } from './account-context.ts';

export const signInRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await signIn(accountContextOf(context), body),
});
