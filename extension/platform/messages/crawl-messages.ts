import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import type { CrawlSchedule } from '#shared/api/endpoints/crawl-schedules.ts';
import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';

/** When a site is crawled again by itself, and where changes can be told. */
export interface SiteSchedule {
  readonly schedule: CrawlSchedule;
  /** All of the workspace, the oldest first. */
  readonly channels: readonly AlertChannel[];
}

/** What a user wants of a schedule. */
export interface ScheduleWish {
  readonly projectId: string;
  readonly cadence: CrawlSchedule['cadence'];
  readonly options: CrawlOptions;
  readonly channelIds: readonly string[];
}

/** `failure`: why there is none. */
export type ScheduleAnswer =
  | { readonly schedule: SiteSchedule; readonly failure: null }
  | { readonly schedule: null; readonly failure: string };

/** What surfaces ask the worker about crawls in the backend, by kind: `[request, answer]`. */
export interface CrawlMessages {
  readonly loadCrawlSchedule: [{ readonly projectId: string }, ScheduleAnswer];
  /** The schedule as the backend has it afterwards. */
  readonly saveCrawlSchedule: [ScheduleWish, ScheduleAnswer];
}
