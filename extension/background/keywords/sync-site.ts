import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { readCheckBudget } from '#shared/api/endpoints/checks.ts';
import { type Dashboard, readDashboard } from '#shared/api/endpoints/dashboards.ts';
import { listKeywords, type TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { SyncState } from '#extension/platform/messages/keyword-messages.ts';
import type { SiteCopy } from '#extension/platform/storage/keyword-records.ts';
import {
  dropKeyword,
  forgetRemoved,
  loadRemoved,
  loadSiteKeywords,
} from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies, loadSiteCopy, saveSiteCopy } from '#extension/platform/storage/site-copies.ts';
import { loadSite } from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { describeFailure } from '#shared/api/describe-failure.ts';
import { goneElsewhere, type LastTold } from './gone-elsewhere.ts';
import { requireProject } from './require-project.ts';
import { sendKeywords } from './send-keywords.ts';
import { syncSiteSettings } from './sync-site-settings.ts';

/** More keywords than a dashboard is for. */
const mostKeywords = 10_000;
const pageSize = 1_000;

/**
 * Brings a site and its copy at the backend together: what was tracked, changed or untracked here and is not known there
 * is sent, then what is new there is read. Both sides are compared as they are, so a round that was cut short is made up
 * for by the next.
 */
export async function syncSite(domain: string): Promise<SyncState> {
  const options = await loadBackendAccess();
  if (!options) return { state: 'local' };
  const done = await navigator.locks.request(`sync ${domain}`, () => sync(domain, options));
  return done.ok ? { state: 'synced' } : { state: 'failed', reason: describeFailure(done.failure) };
}

async function sync(domain: string, options: CallOptions): Promise<Result<null, CallFailure>> {
  const [local, removed, site] = await Promise.all([loadSiteKeywords(domain), loadRemoved(domain), loadSite(domain)]);
  // A site that was taken off the list and has no keyword: what was untracked of it is told, and nothing is read or made for it.
  const isRemoved = site.listed === 'removed' && local.length === 0;
  const isNeeded = !isRemoved && (local.length > 0 || site.isUnsent || site.annotations.length > 0);
  const project = await requireProject(site, isNeeded, options);
  if (!project.ok) return project;
  if (project.value === null) {
    // A backend that has no such site has nothing to untrack there.
    for (const each of removed) await forgetRemoved(each);
    return ok(null);
  }
  const settled = isRemoved ? ok(null) : await syncSiteSettings(project.value, options);
  if (!settled.ok) return settled;
  const params = { projectId: project.value.id };
  const known = await readKeywords(domain, params, options);
  if (!known.ok) return known;
  const { keywords: remote, last } = known.value;
  const gone = new Set(last ? goneElsewhere(local, last, remote, domain) : []);
  for (const each of gone) await dropKeyword(each);
  const still = local.filter((each) => !gone.has(each));
  const sent = await sendKeywords({ local: still, removed, remote, domain }, params, options);
  if (!sent.ok) return sent;
  if (isRemoved) return ok(null);
  // The figures are read before the keywords, so that what changes in between is read by the next round.
  const dashboard = sent.value
    ? await callEndpoint(readDashboard, { params, query: {} }, options)
    : ok(known.value.dashboard);
  if (!dashboard.ok) return dashboard;
  const now = sent.value ? await readAll(params, options) : ok(known.value.isStored ? undefined : known.value.keywords);
  if (!now.ok) return now;
  const budget = await callEndpoint(readCheckBudget, {}, options);
  if (!budget.ok) return budget;
  const copy: SiteCopy = {
    domain,
    projectId: params.projectId,
    dashboard: dashboard.value,
    budget: budget.value,
    fetchedAt: isoTime(systemClock),
  };
  await saveSiteCopy(copy, now.value);
  if (now.value) await announceTracking();
  return ok(null);
}

interface KnownKeywords {
  readonly dashboard: Dashboard;
  readonly keywords: readonly TrackedKeyword[];
  /** True where they lie here already. */
  readonly isStored: boolean;
  /** What the backend told last, where it was of the same project and something has changed since. */
  readonly last?: LastTold;
}

/** Keywords as the backend has them: those that lie here where it says that nothing changed. */
async function readKeywords(
  domain: string,
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<KnownKeywords, CallFailure>> {
  const copy = await loadSiteCopy(domain);
  const dashboard = await callEndpoint(readDashboard, { params, query: {} }, options);
  if (!dashboard.ok) return dashboard;
  if (copy?.projectId === params.projectId && copy.dashboard.dataVersion === dashboard.value.dataVersion) {
    return ok({ dashboard: dashboard.value, keywords: await loadKeywordCopies(domain), isStored: true });
  }
  const keywords = await readAll(params, options);
  if (!keywords.ok) return keywords;
  const known = { dashboard: dashboard.value, keywords: keywords.value, isStored: false };
  // Of a list that was cut, nobody knows what is gone.
  if (copy?.projectId !== params.projectId || keywords.value.length >= mostKeywords) return ok(known);
  return ok({ ...known, last: { keywords: await loadKeywordCopies(domain), fetchedAt: copy.fetchedAt } });
}

/** Archived ones too. */
async function readAll(
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<readonly TrackedKeyword[], CallFailure>> {
  const all: TrackedKeyword[] = [];
  for (const archived of ['no', 'yes'] as const) {
    let cursor: string | undefined;
    do {
      const query = { archived, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
      const page = await callEndpoint(listKeywords, { params, query }, options);
      if (!page.ok) return page;
      all.push(...page.value.items);
      cursor = page.value.nextCursor ?? undefined;
    } while (cursor !== undefined && all.length < mostKeywords);
  }
  return ok(all);
}
