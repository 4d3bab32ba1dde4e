import type { CallFailure } from './call.ts';
import { fieldFaults } from './field-faults.ts';

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
      return fieldFaults(failure.details) ?? `${failure.status} ${failure.code}: ${failure.message}`;
    case 'invalid-answer':
      return `${failure.status}: ${failure.message}`;
  }
}
