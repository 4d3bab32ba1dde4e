import type { MessageParams } from '#shared/kernel/message.ts';
import { networkReasons } from '#shared/kernel/network-reason.ts';

import type { MessageKey } from './messages/en.data.ts';

/**
 * Why something failed, in the reader's language where it is one of the reasons that we word ourselves (`networkReason`,
 * `describeFailure`); what a backend or a server said stays as it is.
 */
export function sayReason(reason: string, text: (key: MessageKey, params?: MessageParams) => string): string {
  if (reason === networkReasons.unreachable) return text('reason.unreachable');
  if (reason === networkReasons.broken) return text('reason.broken');
  if (reason === 'aborted') return text('reason.aborted');
  const seconds = /^no answer within (?<seconds>[\d.]+) s$/.exec(reason)?.groups?.['seconds'];
  return seconds === undefined ? reason : text('reason.timeout', { seconds });
}
