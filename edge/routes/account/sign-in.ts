import type { signIn as endpoint } from '#shared/api/endpoints/account.ts';

import type { Route } from '../../http/route.ts';
import { signIn } from '../../services/accounts/sign-in.ts';

export const signInRoute: Route<typeof endpoint> = async ({ backend }, { body }) => ({
  body: await signIn(backend, body),
});
