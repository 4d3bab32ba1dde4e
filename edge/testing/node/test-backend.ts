import { createAuth } from '../../auth/auth.ts';
import { createAuthenticate } from '../../auth/authenticate.ts';
import { createTokenSeal } from '../../auth/token-seal.ts';
import type { Backend } from '../../backend.ts';
import { createHostGovernors } from '../../objects/host-governors.ts';
import { createMonitorTimers } from '../../objects/monitor-timers.ts';
import { createCrawlObjects } from '../../objects/crawl-objects.ts';
import { createCrawlArchive } from '../../runtime/crawl-archive.ts';
import { createCrawling } from '../../runtime/crawling.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { createRateLimiter } from '../../runtime/rate-limiter.ts';
import { createWorkspaceForUser } from '../../services/members/workspace-for-user.ts';
import { createShortCache } from '../../runtime/short-cache.ts';

/** Nobody asked for a crawl. */
const noCrawls: Pick<Backend, 'crawlArchive' | 'crawling' | 'crawls' | 'hostGovernors' | 'monitorTimers'> = {
  crawlArchive: createCrawlArchive(refusing()),
  crawling: createCrawling({
    allowsPrivate: false,
    pagesPerMonth: 0,
    fetch: () => Promise.reject(new Error('No page was expected.')),
    wait: () => Promise.resolve(),
  }),
  crawls: createCrawlObjects(refusing()),
  hostGovernors: createHostGovernors(refusing()),
  monitorTimers: createMonitorTimers(refusing()),
};

/** Safe because whatever is asked of it throws. */
function refusing<T extends object>(): T {
  const refuse = (): never => {
    throw new Error('No crawl was expected.');
  };
  return new Proxy({}, { get: refuse }) as T;
}

const secret = 'a secret of thirty-two characters';

/** A backend of the given parts, outside of workerd. It sends no mail and has no client at Google; nobody asked for alerts. */
export function createTestBackend(
  parts: Pick<
    Backend,
    'answers' | 'clock' | 'fenceTo' | 'projectSockets' | 'providers' | 'publicUrl' | 'queues' | 'store'
  >,
): Backend {
  const { clock, store } = parts;
  const auth = createAuth({ secret, store, onUserCreated: (userId) => createWorkspaceForUser(store, userId) });
  const metrics = createMetrics();
  return {
    adminToken: null,
    auth,
    authenticate: createAuthenticate({ auth, store, clock }),
    cache: createShortCache(clock, 1_000),
    ...noCrawls,
    engines: null,
    google: null,
    language: { allowsLoopback: false, fetch: () => Promise.reject(new Error('No model was expected.')) },
    log: () => undefined,
    mailer: null,
    metrics,
    numbers: { fetch: () => Promise.reject(new Error('No source was expected.')), wait: () => Promise.resolve() },
    origin: 'https://api.example',
    rateRules: { limiter: createRateLimiter(clock), limits: { start: 1_000, read: 1_000, write: 1_000 }, metrics },
    searchConsole: null,
    tokenSeal: createTokenSeal(secret),
    askService: () => Promise.reject(new Error('No service was expected.')),
    webhooks: { findFault: () => null, post: () => Promise.reject(new Error('No alert was expected.')) },
    ...parts,
  };
}
