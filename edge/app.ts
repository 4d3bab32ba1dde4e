import { Hono } from 'hono';

import type { Backend } from './backend.ts';
import { toAppError } from './db/to-app-error.ts';
import { cors } from './http/cors.ts';
import { answerError } from './http/error-answer.ts';
import { mount } from './http/mount.ts';
import { mountDigestPages } from './http/mount-digest-pages.ts';
import { mountLive } from './http/mount-live.ts';
import { mountGoogleReturns } from './http/mount-google-returns.ts';
import { mountMcp } from './http/mount-mcp.ts';
import { mountStatusPages } from './http/mount-status-pages.ts';
import { mountPostbacks } from './http/mount-postbacks.ts';
import { refuseUnknown } from './http/not-found.ts';
import { observe } from './http/observe.ts';
import { requestId } from './http/request-id.ts';
import type { RequestState } from './http/request-state.ts';
import { routes } from './routes/route-list.ts';

/** The HTTP side. Authentication, limits and validation depend on the endpoint and happen in `mount`. */
export function createApp(backend: Backend): Hono<RequestState> {
  const app = new Hono<RequestState>();
  app.use(requestId);
  app.use(observe(backend));
  app.use(cors(backend));
  mount(app, backend, routes);
  mountLive(app, backend);
  mountGoogleReturns(app, backend);
  mountMcp(app, backend);
  mountPostbacks(app, backend);
  mountDigestPages(app, backend);
  mountStatusPages(app, backend);
  app.notFound(refuseUnknown);
  app.onError((error, context) => {
    const appError = toAppError(error);
    context.set('errorCode', appError.code);
    return withHeadersOf(context.res, answerError(appError, context.get('requestId')));
  });
  return app;
}

/** Headers that middleware had set before the error: CORS, rate limit, `allow`. */
function withHeadersOf(prepared: Response, answer: Response): Response {
  for (const [name, value] of prepared.headers) if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}
