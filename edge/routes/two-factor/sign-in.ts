import type { signInWithCode as endpoint } from '#shared/api/endpoints/two-factor.ts';

import type { Route } from '../../http/route.ts';
import { signInWithCode } from '../../services/two-factor/sign-in.ts';
import { accountContextOf } from '../account/account-context.ts';

export const signInWithCodeRoute: Route<typeof endpoint> = async (context, { body }) => ({
  body: await signInWithCode(accountContextOf(context), body),
});
