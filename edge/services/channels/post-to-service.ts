import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Backend } from '../../backend.ts';
import type { SendFailure } from './channel-kind.ts';

export interface ServicePost {
  /** Its name, for the user. */
  readonly service: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What the service says is wrong, from its answer; undefined where that says nothing. */
  readonly readReason: (answer: unknown) => string | undefined;
}

const timeoutMs = 10_000;
const longestAnswer = 10_000;
const longestReason = 200;

/**
 * Posts to a service whose address is known. 429 and 5xx, and no answer, are worth another try; any other refusal would be
 * the same again, and is told in the service's own words where it has some.
 */
export async function postToService(
  { askService }: Pick<Backend, 'askService'>,
  { body, headers, readReason, service, url }: ServicePost,
): Promise<Result<undefined, SendFailure>> {
  try {
    const answer = await askService(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, 'user-agent': 'Sightline' },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.status >= 200 && answer.status < 300) {
      await answer.body?.cancel();
      return ok(undefined);
    }
    const reason = readReason(parsed((await answer.text()).slice(0, longestAnswer)));
    const isWorthRetrying = answer.status === 408 || answer.status === 429 || answer.status >= 500;
    const words = reason === undefined ? '.' : `: ${reason.slice(0, longestReason)}`;
    return err({ isWorthRetrying, message: `${service} answers with status ${answer.status}${words}` });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const message = isLate
      ? `${service} did not answer in ${timeoutMs / 1_000} seconds.`
      : `${service} could not be reached.`;
    return err({ isWorthRetrying: true, message });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
