import type { PublicContext } from './route.ts';
import type { AccountContext } from '../services/accounts/account-context.ts';

export function accountContextOf({ backend, ...request }: PublicContext): AccountContext {
  const { auth, authenticate, clock, engines, google, log, mailer, rateRules, store } = backend;
  const { afterwards, origin, requestId, userAgent } = request;
  const { limiter } = rateRules;
  return {
    auth,
    authenticate,
    clock,
    engines,
    google,
    log,
    mailer,
    limiter,
    store,
    afterwards,
    origin,
    requestId,
    userAgent,
  };
}
