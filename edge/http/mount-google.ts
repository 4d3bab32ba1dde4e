import type { Hono } from 'hono';
import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { codePagePath } from '../mail/compose-mail.ts';
import { accountContextOf } from '../routes/account/account-context.ts';
import { finishGoogle } from '../services/accounts/finish-google.ts';
import { googleCallbackPath } from '../services/accounts/start-google.ts';
import { limitRate } from './limit-rate.ts';
import { publicContextOf } from './public-context.ts';
import type { RequestState } from './request-state.ts';

const query = z.object({ code: z.string().min(1).max(2_000), state: z.string().min(1).max(200) });

/** Where Google sends the browser back to. It answers with a redirect for a person, so it stands beside the contract. */
export function mountGoogle(app: Hono<RequestState>, backend: Backend): void {
  app.get(googleCallbackPath, async (context) => {
    context.set('endpointId', 'google');
    limitRate(context, 'start', backend.rateRules);
    context.header('cache-control', 'no-store');
    const parsed = query.safeParse(context.req.query());
    // Whoever says no at Google comes back without a code.
    if (!parsed.success) return context.redirect(`${codePagePath}#failed`);
    try {
      const code = await finishGoogle(accountContextOf(publicContextOf(context, backend)), parsed.data);
      return context.redirect(`${codePagePath}#${code}`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      context.set('errorCode', error.code);
      return context.redirect(`${codePagePath}#failed`);
    }
  });
}
