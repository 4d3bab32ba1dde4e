import type { Clock } from '#shared/kernel/clock.ts';

import type { Auth } from './auth/auth.ts';
import type { Authenticate } from './auth/authenticate.ts';
import type { IdentityProvider } from './auth/identity-provider.ts';
import type { TokenSeal } from './auth/token-seal.ts';
import type { Store } from './db/database.ts';
import type { CrawlArchive } from './runtime/crawl-archive.ts';
import type { Crawling } from './runtime/crawling.ts';
import type { RateRules } from './runtime/rate-rules.ts';
import type { Log } from './runtime/log.ts';
import type { Metrics } from './runtime/metrics.ts';
import type { Mailer } from './mail/mailer.ts';
import type { CrawlObjects } from './objects/crawl-objects.ts';
import type { HostGovernors } from './objects/host-governors.ts';
import type { MonitorTimers } from './objects/monitor-timers.ts';
import type { ProjectSockets } from './objects/project-sockets.ts';
import type { LanguageAccess } from './providers/language/language-access.ts';
import type { SearchConsole } from './providers/search-console/search-console.ts';
import type { AnswerStore } from './providers/serp/answer-store.ts';
import type { SerpProvider } from './providers/serp/serp-provider.ts';
import type { NumbersAccess } from './providers/numbers/numbers-access.ts';
import type { JobQueues } from './runtime/job-queues.ts';
import type { EnginePublisher } from './runtime/engine-publisher.ts';
import type { ShortCache } from './runtime/short-cache.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** Everything that lives as long as the process and that requests share. */
export interface Backend {
  /** Opens what is only for those who run the backend; null: nobody. */
  readonly adminToken: string | null;
  /** Answers of providers, as they came. */
  readonly answers: AnswerStore;
  /** A request to a service whose address we know. */
  askService(url: string, init: RequestInit): Promise<Response>;
  readonly auth: Auth;
  readonly authenticate: Authenticate;
  /** Reads that may be a second old. */
  readonly cache: ShortCache;
  readonly clock: Clock;
  /** What crawls read, and their reports. */
  readonly crawlArchive: CrawlArchive;
  readonly crawling: Crawling;
  readonly crawls: CrawlObjects;
  /** null without a signing key. */
  readonly engines: EnginePublisher | null;
  /** null without a client at Google. */
  readonly google: IdentityProvider | null;
  readonly hostGovernors: HostGovernors;
  /** How language models that workspaces connect are reached. */
  readonly language: LanguageAccess;
  readonly log: Log;
  /** null where no mail can be sent. */
  readonly mailer: Mailer | null;
  readonly metrics: Metrics;
  /** How sources of numbers that workspaces connect are reached. */
  readonly numbers: NumbersAccess;
  readonly projectSockets: ProjectSockets;
  /** What rings for monitors of pages and servers. */
  readonly monitorTimers: MonitorTimers;
  /** Where links of mails and ways back from Google lead; null: this backend hands out none. Never taken from a request. */
  readonly origin: string | null;
  /** Origin under which others reach this backend; null where they can not. */
  readonly publicUrl: string | null;
  /** Where work waits that outlives a request. */
  readonly queues: JobQueues;
  /** Outside data, by what it is; null without an account of a provider. */
  readonly providers: { readonly serp: SerpProvider | null };
  readonly rateRules: RateRules;
  /** Search figures of users' own sites; null without a client at Google. */
  readonly searchConsole: SearchConsole | null;
  /** As the owner of the database: for what no session asks for, and for work over all workspaces. */
  readonly store: Store;
  /** The store of a request: no statement reaches rows of another workspace. */
  fenceTo(workspaceId: string): Store;
  readonly tokenSeal: TokenSeal;
  /** Posts to addresses that users name. */
  readonly webhooks: Webhooks;
}
