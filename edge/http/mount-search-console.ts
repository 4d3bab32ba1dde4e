import type { Hono } from 'hono';
import { z } from 'zod';

import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { codePagePath } from '../mail/compose-mail.ts';
import { finishSearchConsole } from '../services/search-console/finish.ts';
import { searchConsoleCallbackPath } from '../services/search-console/start.ts';
import { limitRate } from './limit-rate.ts';
import { publicContextOf } from './public-context.ts';
import type { RequestState } from './request-state.ts';

const query = z.object({ code: z.string().min(1).max(2_000), state: z.string().min(1).max(200) });

/** Where Google sends the browser back to, with a redirect for a person: beside the contract, as `mountGoogle`. */
export function mountSearchConsole(app: Hono<RequestState>, backend: Backend): void {
  app.get(searchConsoleCallbackPath, async (context) => {
    context.set('endpointId', 'google');
    limitRate(context, 'start', backend.rateRules);
    context.header('cache-control', 'no-store');
    const parsed = query.safeParse(context.req.query());
    // Whoever says no at Google comes back without a code.
    if (!parsed.success) return context.redirect(`${codePagePath}#failed`);
    const { origin, requestId } = publicContextOf(context, backend);
    try {
      await finishSearchConsole(backend, { ...parsed.data, origin, requestId });
      return context.redirect(`${codePagePath}#connected`);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      context.set('errorCode', error.code);
      return context.redirect(`${codePagePath}#failed`);
    }
  });
}
