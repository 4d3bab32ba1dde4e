import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { signWebhook } from './sign-webhook.ts';

export interface WebhookFailure {
  /** True where the same message can go through later. */
  readonly isWorthRetrying: boolean;
  readonly message: string;
}

export interface WebhookPost {
  readonly url: string;
  /** Stays the same over retries, so that the receiver can tell a repeat. */
  readonly id: string;
  readonly body: unknown;
  /** Signs the body; null for receivers that know no signatures. */
  readonly secret: string | null;
}

/** Posts to addresses that users name. */
export interface Webhooks {
  /** What is wrong with an address, for the user who gave it; null where it can be used. */
  findFault(url: string): string | null;
  post(post: WebhookPost): Promise<Result<undefined, WebhookFailure>>;
}

export interface WebhookOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: () => number;
  /** True on one's own machine alone: addresses there are what one wants to try. */
  readonly allowsPrivate: boolean;
}

const timeoutMs = 10_000;

/** Follows no redirects, since they could lead anywhere, and reads no answer but its status. */
export function createWebhooks({ allowsPrivate, clock, fetch }: WebhookOptions): Webhooks {
  const findFault: Webhooks['findFault'] = (address) => {
    const url = parseUrl(address);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'is no web address';
    if (url.username !== '' || url.password !== '') return 'has a name or password in it';
    if (allowsPrivate) return null;
    if (url.protocol !== 'https:') return 'has to start with https://';
    return isPrivateHost(url.hostname) ? 'cannot be reached from the internet' : null;
  };
  return {
    findFault,
    async post({ body, id, secret, url }) {
      const fault = findFault(url);
      if (fault !== null) return err({ isWorthRetrying: false, message: `The address ${fault}.` });
      const text = JSON.stringify(body);
      const signature = secret === null ? {} : signWebhook({ secret, id, body: text, atMs: clock() });
      try {
        const answer = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'content-type': 'application/json', 'user-agent': 'Sightline', ...signature },
          body: text,
          signal: AbortSignal.timeout(timeoutMs),
        });
        await answer.body?.cancel();
        return judge(answer.status);
      } catch (error) {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        const message = isLate
          ? `The address did not answer in ${timeoutMs / 1_000} seconds.`
          : 'Nothing answers there.';
        return err({ isWorthRetrying: true, message });
      }
    },
  };
}

/** A receiver that is gone or refuses would do so again; one that is busy or broken may recover. */
function judge(status: number): Result<undefined, WebhookFailure> {
  if (status >= 200 && status < 300) return ok(undefined);
  const isWorthRetrying = status === 408 || status === 425 || status === 429 || status >= 500;
  return err({ isWorthRetrying, message: `The address answers with status ${status}.` });
}
