import { env } from 'cloudflare:workers';

import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import type { Endpoint, EndpointInput, EndpointOutput } from '#shared/api/endpoint.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import type { Result } from '#shared/kernel/result.ts';

import { createApp } from '../../app.ts';
import type { IdentityProvider } from '../../auth/identity-provider.ts';
import type { Backend } from '../../backend.ts';
import { createBackend } from '../../create-backend.ts';
import { readEnv } from '../../env.ts';
import type { Crawling } from '../../runtime/crawling.ts';
import type { LogLine } from '../../runtime/log.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { LanguageAccess } from '../../providers/language/language-access.ts';
import type { NumbersAccess } from '../../providers/numbers/numbers-access.ts';
import type { SearchConsole } from '../../providers/search-console/search-console.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import type { Webhooks } from '../../webhooks/webhooks.ts';
import { createTestQueues, type TestQueues } from '../both/test-queues.ts';

export interface TestApi {
  readonly backend: Backend;
  /** Every line logged so far. */
  readonly log: readonly LogLine[];
  /** A bare request; to a path of the API, or to a whole address. */
  request(path: string, init?: RequestInit): Promise<Response>;
  call<const E extends Endpoint>(
    endpoint: E,
    input: EndpointInput<E>,
    options?: Partial<CallOptions>,
  ): Promise<Result<EndpointOutput<E>, CallFailure>>;
  /** The token of a new workspace. */
  startWorkspace(): Promise<string>;
}

export interface TestApiOptions {
  readonly askService?: Backend['askService'];
  readonly clock?: Clock;
  readonly crawling?: Crawling;
  readonly google?: IdentityProvider;
  readonly language?: LanguageAccess;
  readonly mailer?: Mailer;
  readonly numbers?: NumbersAccess;
  readonly provider?: SerpProvider;
  readonly queues?: TestQueues;
  readonly searchConsole?: SearchConsole;
  readonly webhooks?: Webhooks;
  readonly settings?: Readonly<Record<string, string>>;
}

export const testOrigin = 'http://api.test';

const generousLimits = {
  RATE_LIMIT_START_PER_MINUTE: '1000',
  RATE_LIMIT_READ_PER_MINUTE: '100000',
  RATE_LIMIT_WRITE_PER_MINUTE: '100000',
};

/** The API as the worker serves it, with its own counters, over the test database. */
export function createTestApi(options: TestApiOptions = {}): TestApi {
  const log: LogLine[] = [];
  const backend = createBackend(readEnv({ ...env, LOCAL_ORIGIN: testOrigin, ...generousLimits, ...options.settings }), {
    log: (line) => void log.push(line),
    queues: options.queues ?? createTestQueues(),
    ...(options.askService ? { askService: options.askService } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.crawling ? { crawling: options.crawling } : {}),
    ...(options.google ? { google: options.google } : {}),
    ...(options.language ? { language: options.language } : {}),
    ...(options.mailer ? { mailer: options.mailer } : {}),
    ...(options.numbers ? { numbers: options.numbers } : {}),
    ...(options.provider ? { providers: { serp: options.provider } } : {}),
    ...(options.searchConsole ? { searchConsole: options.searchConsole } : {}),
    ...(options.webhooks ? { webhooks: options.webhooks } : {}),
  });
  const app = createApp(backend);

  const request: TestApi['request'] = async (path, init) =>
    app.request(path.startsWith('/') ? testOrigin + path : path, init);
  const call: TestApi['call'] = (endpoint, input, callOptions) =>
    callEndpoint(endpoint, input, {
      baseUrl: testOrigin,
      fetch: async (url, init) => app.request(url, { ...init }),
      ...callOptions,
    });

  return {
    backend,
    log,
    request,
    call,
    async startWorkspace() {
      return requireValue(await call(startSession, {})).token;
    },
  };
}

/** The value of a result that must be ok; throws with the failure where it isn't. */
export function requireValue<T>(result: Result<T, CallFailure>): T {
  if (result.ok) return result.value;
  throw new Error(`The call failed: ${JSON.stringify(result.failure)}`);
}
