import { type CrawlLinks, crawlLinks, type CrawlPageLinks } from '#shared/api/crawl-links.ts';
import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { listCrawlSchedules } from '#shared/api/endpoints/crawl-schedules.ts';
import { readCrawlLinks, readCrawlPageLinks, readCrawlReport } from '#shared/api/endpoints/crawl-results.ts';
import {
  type Crawl,
  type CrawlQuota,
  deleteCrawl,
  listAllCrawls,
  type NewCrawl,
  pauseCrawl,
  readCrawlList,
  readCrawlQuota,
  resumeCrawl,
  startCrawl,
  stopCrawl,
} from '#shared/api/endpoints/crawls.ts';
import { readCrawlReport as parseReport } from '#shared/crawl/report/read-crawl-report.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { SiteProjectName } from '#extension/platform/messages/keyword-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { RemoteCrawl, StoredCrawl, StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { loadCrawlReport, removeCrawl } from '#extension/platform/storage/crawl-store.ts';
import {
  clearRemoteCrawls,
  replaceRemoteCrawls,
  saveRemoteCrawl,
  saveRemoteReport,
} from '#extension/platform/storage/remote-crawls.ts';

import { askConnected, notConnected, sayFailure } from './ask-connected.ts';

/** The backend as a home of crawls. */
export interface CrawlBackend {
  /** Sites of the workspace. */
  readonly projects: readonly SiteProjectName[];
  /** null where it could not be read. */
  readonly quota: CrawlQuota | null;
  /** Sites that it crawls by itself, the next one first; empty where that could not be read. */
  readonly schedules: EndpointOutput<typeof listCrawlSchedules>['items'];
  /** Whether it runs on this machine or network, and so may reach what is private. */
  readonly isNear: boolean;
  /** Why the list is not as it is there now; null where it is. */
  readonly failure: string | null;
}

/** Crawls in a page of the list, and pages that are read: the newest thousand of all sites. */
const listed = 100;
const mostPages = 10;
/** A report of 10,000 pages is some tens of megabytes. */
const reportTimeoutMs = 300_000;

/** Reads the crawls of all sites of the workspace into this browser's list; null where no backend is connected. */
export async function syncRemoteCrawls(): Promise<CrawlBackend | null> {
  const access = await loadBackendAccess();
  if (!access) {
    await clearRemoteCrawls();
    return null;
  }
  const isNear = isPrivateHost(new URL(access.baseUrl).hostname);
  const { failure, projects } = await askBackground('loadProjects', {});
  if (failure !== null) return { projects, quota: null, schedules: [], isNear, failure };
  const [crawls, quota, schedules] = await Promise.all([
    readCrawls(access),
    callEndpoint(readCrawlQuota, {}, access),
    callEndpoint(listCrawlSchedules, {}, access),
  ]);
  const now = await loadBackendAccess();
  // Disconnected, or in another workspace, while it was read: that is not ours to show any more.
  if (!now || now.token !== access.token || now.workspaceId !== access.workspaceId) return syncRemoteCrawls();
  if (crawls.ok) await replaceRemoteCrawls(crawls.value);
  return {
    projects,
    quota: quota.ok ? quota.value : null,
    schedules: schedules.ok ? schedules.value.items : [],
    isNear,
    failure: crawls.ok ? null : describeFailure(crawls.failure),
  };
}

/** Begins a crawl in the project that the start belongs to; a site that has none gets one. */
export async function startRemoteCrawl(options: NewCrawl): Promise<Result<StoredCrawl, string>> {
  const host = new URL(options.start).hostname;
  const { failure, projectId } = await askBackground('requireProject', { host });
  if (projectId === null) return err(failure ?? '');
  const started = await askConnected((access) =>
    callEndpoint(startCrawl, { params: { projectId }, body: { ...options } }, access),
  );
  return started.ok ? ok(await saveRemoteCrawl(started.value)) : started;
}

/** The same crawl again. */
export async function repeatRemoteCrawl(
  crawlId: string,
  { isList, options }: RemoteCrawl,
): Promise<Result<StoredCrawl, string>> {
  if (!isList) return startRemoteCrawl(options);
  const read = await askConnected((access) => callEndpoint(readCrawlList, { params: { crawlId } }, access));
  return read.ok ? startRemoteCrawl({ ...options, list: read.value.items }) : read;
}

const changes = { pause: pauseCrawl, stop: stopCrawl, resume: resumeCrawl } as const;
export type RemoteChange = keyof typeof changes;

export async function changeRemoteCrawl(crawlId: string, change: RemoteChange): Promise<Result<StoredCrawl, string>> {
  const changed = await askConnected((access) => callEndpoint(changes[change], { params: { crawlId } }, access));
  return changed.ok ? ok(await saveRemoteCrawl(changed.value)) : changed;
}

/** Deletes it there and here. One that is gone there already is gone. */
export async function deleteRemoteCrawl(crawlId: string): Promise<Result<null, string>> {
  const access = await loadBackendAccess();
  if (!access) return err(notConnected);
  const deleted = await callEndpoint(deleteCrawl, { params: { crawlId } }, access);
  const isGone = !deleted.ok && deleted.failure.kind === 'refused' && deleted.failure.code === 'not_found';
  if (!deleted.ok && !isGone) return err(sayFailure(deleted.failure));
  await removeCrawl(crawlId);
  return ok(null);
}

/** The report of a crawl by whatever home: from this browser, else from the backend that made it, and kept from then on. */
export async function loadReportOf(crawl: StoredCrawl): Promise<Result<StoredCrawlReport, string>> {
  const stored = await loadCrawlReport(crawl.id);
  // A backend that was away, or did not tell links yet, may do so now.
  if (stored && (stored.edges || !crawl.remote)) return ok(stored);
  if (!crawl.remote) return err('the report is not kept any more');
  const params = { crawlId: crawl.id };
  const report = stored ? ok(stored.report) : await readReport(params);
  if (!report.ok) return report;
  return ok(await saveRemoteReport(crawl, report.value, await readLinks(params)));
}

/** Links of one page of a crawl of the backend, with their texts. */
export function loadRemotePageLinks(crawlId: string, page: number): Promise<Result<CrawlPageLinks, string>> {
  return askConnected((access) =>
    callEndpoint(readCrawlPageLinks, { params: { crawlId, page: String(page) } }, access),
  );
}

async function readReport(params: { readonly crawlId: string }): Promise<Result<CrawlReport, string>> {
  const read = await askConnected((access) =>
    callEndpoint(readCrawlReport, { params }, { ...access, timeoutMs: reportTimeoutMs }),
  );
  if (!read.ok) return read;
  const report = parseReport(read.value);
  return report ? ok(report) : err('the answer is no report of a crawl');
}

/** Undefined where the backend has none: the report is there without them. */
async function readLinks(params: { readonly crawlId: string }): Promise<CrawlLinks | undefined> {
  const read = await askConnected((access) =>
    callEndpoint(readCrawlLinks, { params }, { ...access, timeoutMs: reportTimeoutMs }),
  );
  const found = read.ok ? crawlLinks.safeParse(parseJson(read.value)) : undefined;
  return found?.data;
}

async function readCrawls(access: CallOptions): Promise<Result<readonly Crawl[], CallFailure>> {
  const crawls: Crawl[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < mostPages && cursor !== null; page += 1) {
    const query = { limit: listed, ...(cursor !== undefined && { cursor }) };
    const read = await callEndpoint(listAllCrawls, { query }, access);
    if (!read.ok) return read;
    crawls.push(...read.value.items);
    cursor = read.value.nextCursor;
  }
  return ok(crawls);
}
