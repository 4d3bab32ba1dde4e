import type { startGoogleSignIn as endpoint } from '#shared/api/endpoints/account-methods.ts';

import type { Route } from '../../http/route.ts';
import { startGoogle } from '../../services/accounts/start-google.ts';
import { accountContextOf } from './account-context.ts';

export const startGoogleSignInRoute: Route<typeof endpoint> = async (context) => ({
  body: await startGoogle(accountContextOf(context), null),
});
