import type { Context, Hono } from 'hono';
import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { codePagePath } from '../mail/compose-mail.ts';
import { finishGoogle } from '../services/accounts/finish-google.ts';
import { googleCallbackPath } from '../services/accounts/start-google.ts';
import { receiveSearchConsole } from '../services/search-console/receive.ts';
import { searchConsoleCallbackPath } from '../services/search-console/start.ts';
import { searchConsoleCodePrefix } from './code-page.data.ts';
import { limitRate } from './limit-rate.ts';
import { publicContextOf } from './public-context.ts';
import type { RequestState } from './request-state.ts';

const query = z.object({ code: z.string().min(1).max(2_000), state: z.string().min(1).max(200) });

/** Where Google sends the browser back to. It answers with a redirect for a person, so it stands beside the contract. */
export function mountGoogleReturns(app: Hono<RequestState>, backend: Backend): void {
  app.get(googleCallbackPath, (context) =>
    showEnd(context, backend, (given) => finishGoogle(publicContextOf(context, backend), given)),
  );
  app.get(searchConsoleCallbackPath, (context) =>
    showEnd(context, backend, async (given) => {
      const code = await receiveSearchConsole(publicContextOf(context, backend), given);
      return `${searchConsoleCodePrefix}${code}`;
    }),
  );
}

/** Leads to the page that tells how it ended; `finish` gives what that page is told. */
async function showEnd(
  context: Context<RequestState>,
  backend: Backend,
  finish: (given: z.infer<typeof query>) => Promise<string>,
): Promise<Response> {
  context.set('endpointId', 'google');
  limitRate(context, 'start', backend.rateRules);
  context.header('cache-control', 'no-store');
  const parsed = query.safeParse(context.req.query());
  // A user who says no at Google comes back without a code.
  if (!parsed.success) return context.redirect(`${codePagePath}#failed`);
  try {
    return context.redirect(`${codePagePath}#${await finish(parsed.data)}`);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    context.set('errorCode', error.code);
    return context.redirect(`${codePagePath}#failed`);
  }
}
