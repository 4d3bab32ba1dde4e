import OpenAI from 'openai';

import { guardFetch } from './guarded-fetch.ts';
import type { LanguageAccess } from './language-access.ts';

export interface ClientOptions extends LanguageAccess {
  readonly baseUrl: string;
  /** Servers on one's own machine want none and get a word. */
  readonly key: string;
}

export const defaultTimeoutMs = 60_000;
/** The SDK's own are two, and a time-out counts as a reason for one. */
const maxRetries = 1;

/** The vendor's own client. Opens no connection. */
export function openClient({ baseUrl, fetch, key, timeoutMs = defaultTimeoutMs }: ClientOptions): OpenAI {
  return new OpenAI({
    apiKey: key,
    baseURL: baseUrl,
    // Given, so that nothing is read from the environment.
    organization: null,
    project: null,
    timeout: timeoutMs,
    maxRetries,
    logLevel: 'off',
    fetch: guardFetch(fetch),
  });
}
