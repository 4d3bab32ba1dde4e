import type { Context } from 'hono';

import { endpoints } from '#shared/api/endpoint-list.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { RequestState } from './request-state.ts';

/** No route: 405 with `allow` where the address exists for another method, else 404. */
export function refuseUnknown(context: Context<RequestState>): never {
  const methods = endpoints.filter(({ path }) => matches(path, context.req.path)).map(({ method }) => method);
  if (methods.length === 0) throw new AppError('not_found');
  context.header('allow', [...new Set(methods)].join(', '));
  throw new AppError('method_not_allowed');
}

function matches(pattern: string, path: string): boolean {
  const parts = path.split('/');
  const expected = pattern.split('/');
  return parts.length === expected.length && expected.every((part, at) => part.startsWith(':') || part === parts[at]);
}
