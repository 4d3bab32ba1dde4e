import { type Clock, systemClock } from '#shared/kernel/clock.ts';

import { createAuth } from './auth/auth.ts';
import { createAuthenticate } from './auth/authenticate.ts';
import { createGoogle } from './auth/create-google.ts';
import type { IdentityProvider } from './auth/identity-provider.ts';
import { createTokenSeal } from './auth/token-seal.ts';
import type { Backend } from './backend.ts';
import { connect } from './db/connect.ts';
import type { Env } from './env.ts';
import { logErrorsToConsole, logToConsole } from './runtime/log.ts';
import { createMetrics } from './runtime/metrics.ts';
import { createRateLimiter } from './runtime/rate-limiter.ts';
import { createHttpMailer, defaultMailUrl } from './mail/create-http-mailer.ts';
import type { Mailer } from './mail/mailer.ts';
import { forgetOnChange } from './objects/forget-on-change.ts';
import { createCrawlObjects } from './objects/crawl-objects.ts';
import { createHostGovernors } from './objects/host-governors.ts';
import { createMonitorTimers } from './objects/monitor-timers.ts';
import { createProjectSockets } from './objects/project-sockets.ts';
import type { LanguageAccess } from './providers/language/language-access.ts';
import { addressesAt, createSearchConsole } from './providers/search-console/create-search-console.ts';
import type { NumbersAccess } from './providers/numbers/numbers-access.ts';
import type { SearchConsole } from './providers/search-console/search-console.ts';
import { createAnswerStore } from './providers/serp/answer-store.ts';
import { createCrawlArchive } from './runtime/crawl-archive.ts';
import { type Crawling, createCrawling } from './runtime/crawling.ts';
import { createJobQueues } from './runtime/job-queues.ts';
import { listPublishedDescriptions } from './repositories/engine-descriptions.ts';
import { createEnginePublisher } from './runtime/engine-publisher.ts';
import { createWorkspaceForUser } from './services/members/workspace-for-user.ts';
import { createShortCache } from './runtime/short-cache.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';

const cacheMs = 1_000;
const cruxHost = 'chromeuxreport.googleapis.com';

/** Puts the parts together. Opens no connection. */
export function createBackend(
  env: Env,
  overrides: Partial<
    Pick<
      Backend,
      | 'askService'
      | 'clock'
      | 'crawling'
      | 'google'
      | 'language'
      | 'log'
      | 'mailer'
      | 'numbers'
      | 'providers'
      | 'queues'
      | 'searchConsole'
      | 'webhooks'
    >
  > = {},
): Backend {
  const clock = overrides.clock ?? systemClock;
  const store = connect({ databaseUrl: env.DATABASE_URL, localProxy: env.LOCAL_DATABASE_PROXY });
  const auth = createAuth({
    secret: env.BETTER_AUTH_SECRET,
    store,
    onUserCreated: (userId) => createWorkspaceForUser(store, userId),
  });
  const metrics = createMetrics();
  const cache = createShortCache(clock, cacheMs);
  return {
    adminToken: env.ADMIN_TOKEN ?? null,
    answers: createAnswerStore(env.PROVIDER_ANSWERS),
    askService: overrides.askService ?? ((url, init) => fetch(url, init)),
    auth,
    authenticate: createAuthenticate({ auth, store, clock }),
    cache,
    clock,
    fenceTo: (workspaceId) => store.fenceTo(workspaceId),
    crawlArchive: createCrawlArchive(env.CRAWL_ARCHIVE),
    crawling: overrides.crawling ?? crawlingOf(env),
    crawls: createCrawlObjects(env.CRAWL_RUNNER),
    engines: env.ENGINE_SIGNING_KEY
      ? createEnginePublisher(env.ENGINE_SIGNING_KEY, clock, () => listPublishedDescriptions(store.db))
      : null,
    google: overrides.google ?? googleOf(env),
    hostGovernors: createHostGovernors(env.HOST_GOVERNOR),
    language: overrides.language ?? languageOf(env),
    log: overrides.log ?? (env.LOG_REQUESTS === 'on' ? logToConsole : logErrorsToConsole),
    mailer: overrides.mailer ?? mailerOf(env),
    metrics,
    monitorTimers: createMonitorTimers(env.MONITOR_TIMER),
    numbers: overrides.numbers ?? {
      fetch: nameOurselves(originOf(env.PUBLIC_URL), env.CRUX_URL),
      wait: (ms) => scheduler.wait(ms),
    },
    projectSockets: forgetOnChange(createProjectSockets(env.PROJECT_MONITOR), cache),
    providers: overrides.providers ?? { serp: env.openSerpProvider((url, init) => fetch(url, init)) },
    origin: originOf(env.PUBLIC_URL ?? env.LOCAL_ORIGIN),
    publicUrl: originOf(env.PUBLIC_URL),
    queues:
      overrides.queues ??
      createJobQueues({
        search: env.QUEUE_SEARCH,
        ingest: env.QUEUE_INGEST,
        crawl: env.QUEUE_CRAWL,
        monitor: env.QUEUE_MONITOR,
      }),
    rateRules: {
      limiter: createRateLimiter(clock),
      limits: {
        start: env.RATE_LIMIT_START_PER_MINUTE,
        read: env.RATE_LIMIT_READ_PER_MINUTE,
        write: env.RATE_LIMIT_WRITE_PER_MINUTE,
      },
      metrics,
    },
    searchConsole: overrides.searchConsole ?? searchConsoleOf(env),
    store,
    tokenSeal: createTokenSeal(env.BETTER_AUTH_SECRET),
    webhooks: overrides.webhooks ?? webhooksOf(env, clock),
  };
}

/** Wikimedia asks for a name and a way to its operator: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy */
function nameOurselves(origin: string | null, cruxStandIn: string | undefined): NumbersAccess['fetch'] {
  const name = origin === null ? 'Sightline' : `Sightline (+${origin})`;
  return (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('user-agent', name);
    const { host, pathname } = new URL(url);
    const asked = cruxStandIn !== undefined && host === cruxHost ? new URL(pathname, cruxStandIn).href : url;
    return fetch(asked, { ...init, headers });
  };
}

function originOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).origin;
}

/** A local database means one's own machine, where one tries alerts on addresses of that machine. */
function webhooksOf({ LOCAL_DATABASE_PROXY: local }: Env, clock: Clock): Webhooks {
  return createWebhooks({ allowsPrivate: local !== undefined, clock, fetch: (url, init) => fetch(url, init) });
}

/** Likewise one's own site on one's own machine. */
function crawlingOf({ CRAWL_PAGES_PER_MONTH: pagesPerMonth, LOCAL_DATABASE_PROXY: local }: Env): Crawling {
  return createCrawling({
    allowsPrivate: local !== undefined,
    pagesPerMonth,
    fetch: (url, init) => fetch(url, init),
    wait: (ms) => scheduler.wait(ms),
  });
}

/** And one's own servers of language models. */
function languageOf({ LOCAL_DATABASE_PROXY: local }: Env): LanguageAccess {
  return { allowsLoopback: local !== undefined, fetch: (url, init) => fetch(url, init) };
}

function mailerOf(env: Env): Mailer | null {
  const { MAIL_FROM: from, MAIL_STAND_IN: standIn, MAIL_TOKEN: token, MAIL_URL: url = defaultMailUrl } = env;
  if (from === undefined || token === undefined) return null;
  const provesAddress = standIn === undefined;
  return createHttpMailer({ from, token, url, provesAddress, fetch: (address, init) => fetch(address, init) });
}

function searchConsoleOf({
  GOOGLE_CLIENT_ID: clientId,
  GOOGLE_CLIENT_SECRET: clientSecret,
  SEARCH_CONSOLE_URL: standIn,
}: Env): SearchConsole | null {
  if (clientId === undefined || clientSecret === undefined) return null;
  const elsewhere = standIn === undefined ? {} : { addresses: addressesAt(standIn) };
  return createSearchConsole({ clientId, clientSecret, fetch: (url, init) => fetch(url, init), ...elsewhere });
}

function googleOf({ GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret }: Env): IdentityProvider | null {
  if (clientId === undefined || clientSecret === undefined) return null;
  return createGoogle({ clientId, clientSecret, fetch: (url, init) => fetch(url, init) });
}
