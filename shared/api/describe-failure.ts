import * as z from 'zod/mini';

import type { CallFailure } from './call.ts';

/** One line for people: what the backend or the network said. */
export function describeFailure(failure: CallFailure): string {
  switch (failure.kind) {
    case 'network':
      return failure.message;
    case 'timeout':
      return `no answer within ${failure.timeoutMs / 1000} s`;
    case 'aborted':
      return 'aborted';
    case 'refused':
      return faultsOf(failure.details) ?? `${failure.status} ${failure.code}: ${failure.message}`;
    case 'invalid-answer':
      return `${failure.status}: ${failure.message}`;
  }
}

const faults = z.array(z.object({ path: z.string(), message: z.string() }));
const mostFaults = 5;

/** What is wrong with the fields of a request, a clause each: `target is no phone number`; undefined where that isn't it. */
function faultsOf(details: unknown): string | undefined {
  const { data = [] } = faults.safeParse(details);
  const clauses = data
    .slice(0, mostFaults)
    .map(({ message, path }) => [path.replace(/^(?:body|query|params)\.?/, ''), message].filter(Boolean).join(' '));
  return clauses.length === 0 ? undefined : clauses.join('; ');
}
