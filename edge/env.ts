import { z } from 'zod';

import { privateKey } from '#shared/kernel/signature.ts';

import type { CrawlRunner } from './objects/crawl/crawl-runner.ts';
import type { HostGovernor } from './objects/host-governor.ts';
import type { MonitorTimer } from './objects/monitor-timer.ts';
import type { ProjectMonitor } from './objects/project-monitor.ts';
import type { SerpProvider } from './providers/serp/serp-provider.ts';
import { openSerpProvider, serpVendors } from './providers/serp/serp-vendor-list.ts';
import type { Fetch } from './providers/serp/serp-vendor.ts';
import { hasMethod } from './runtime/has-method.ts';
import type { QueueMessage } from './runtime/job.ts';

const perMinute = z.coerce.number().int().min(1);

const bindings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Signs session tokens. 32 random characters or more; a new one ends every session. */
  BETTER_AUTH_SECRET: z.string().min(32),
  /** Private key, as a JSON Web Key, that signs engine descriptions. Without it none are handed out. */
  ENGINE_SIGNING_KEY: z.string().transform(parseJson).pipe(privateKey).optional(),
  /**
   * Client at Google, whose ways back are `/v1/account/google/callback` and `/v1/search-console/callback`. Without both
   * nobody signs in by Google or connects Search Console.
   */
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  /** A stand-in of Google's addresses for Search Console, to try it without an account there. */
  SEARCH_CONSOLE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A stand-in of Chrome UX Report, likewise. */
  CRUX_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Key of the mail provider and the sender, `Name <address>`. Without both no mail is sent. */
  MAIL_TOKEN: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** Another address that takes mails as Resend does. */
  MAIL_URL: z.url().optional(),
  /** `on` where mails are kept in a folder on this machine: reading one proves nothing. Unset in production. */
  MAIL_STAND_IN: z.literal('on').optional(),
  /**
   * Origin under which others reach this Worker. Links of mails and ways back from Google begin with it, so both need it;
   * providers of checks send answers there. Unset, answers are fetched instead.
   */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where this Worker answers on one's own machine: links of mails lead there where nobody else reaches it. */
  LOCAL_ORIGIN: z.url({ protocol: /^http$/ }).optional(),
  /** Opens the addresses under /v1/admin to those who run the backend. 32 random characters or more; unset, nobody. */
  ADMIN_TOKEN: z.string().min(32).optional(),
  /** `host:port` of the local stand-in for Neon. Unset in production. */
  LOCAL_DATABASE_PROXY: z.string().optional(),
  /** `off` writes no line per request: for a machine where nobody reads them. Errors are written all the same. */
  LOG_REQUESTS: z.enum(['on', 'off']).default('on'),
  QUEUE_SEARCH: z.custom<Queue<QueueMessage>>(hasMethod('sendBatch')),
  QUEUE_INGEST: z.custom<Queue<QueueMessage>>(hasMethod('sendBatch')),
  QUEUE_CRAWL: z.custom<Queue<QueueMessage>>(hasMethod('sendBatch')),
  QUEUE_MONITOR: z.custom<Queue<QueueMessage>>(hasMethod('sendBatch')),
  MONITOR_TIMER: z.custom<DurableObjectNamespace<MonitorTimer>>(hasMethod('getByName')),
  CRAWL_ARCHIVE: z.custom<R2Bucket>(hasMethod('put')),
  CRAWL_RUNNER: z.custom<DurableObjectNamespace<CrawlRunner>>(hasMethod('getByName')),
  HOST_GOVERNOR: z.custom<DurableObjectNamespace<HostGovernor>>(hasMethod('getByName')),
  /** Pages that a workspace may crawl in a month. */
  CRAWL_PAGES_PER_MONTH: z.coerce.number().int().min(0),
  PROVIDER_ANSWERS: z.custom<R2Bucket>(hasMethod('put')),
  PROJECT_MONITOR: z.custom<DurableObjectNamespace<ProjectMonitor>>(hasMethod('getByName')),
  RATE_LIMIT_START_PER_MINUTE: perMinute,
  RATE_LIMIT_READ_PER_MINUTE: perMinute,
  RATE_LIMIT_WRITE_PER_MINUTE: perMinute,
});

export interface Env extends z.infer<typeof bindings> {
  /** The provider of results pages whose account is set; null: none can be bought. */
  readonly openSerpProvider: (fetch: Fetch) => SerpProvider | null;
}

/** Checks every binding and secret. Throws with the names of those that are missing or wrong, never their values. */
export function readEnv(given: unknown): Env {
  const parsed = bindings.safeParse(given);
  const issues = [
    ...originIssues(parsed.data),
    ...Object.values(serpVendors).flatMap(({ settings }) => settings.safeParse(given).error?.issues ?? []),
  ];
  if (parsed.success && issues.length === 0) {
    return { ...parsed.data, openSerpProvider: (fetch) => openSerpProvider(given, fetch) };
  }
  const wrong = [...(parsed.error?.issues ?? []), ...issues];
  const names = [...new Set(wrong.map((issue) => issue.path.join('.')))];
  throw new Error(`Missing or invalid settings: ${names.join(', ')}`);
}

/** A link must not lead where the `Host` of a request says: its sender would choose where secrets go. */
function originIssues(env: z.infer<typeof bindings> | undefined): readonly { readonly path: readonly string[] }[] {
  if (!env || env.PUBLIC_URL !== undefined || env.LOCAL_ORIGIN !== undefined) return [];
  const needsOrigin = (env.MAIL_TOKEN ?? env.GOOGLE_CLIENT_ID) !== undefined;
  return needsOrigin ? [{ path: ['PUBLIC_URL'] }] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
