import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { readCheckBudget } from '#shared/api/endpoints/checks.ts';
import { readDashboard } from '#shared/api/endpoints/dashboards.ts';
import { addKeywords, deleteKeyword, listKeywords, type TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import { createProject, listProjects, type Project } from '#shared/api/endpoints/projects.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { loadBackendAccess } from '#extension/platform/backend-access.ts';
import type { SiteKeyword } from '#extension/platform/database.ts';
import type { SyncState } from '#extension/platform/keyword-messages.ts';
import {
  loadSiteKeywords,
  removeSiteKeyword,
  saveSiteCopy,
  siteKeywordKey,
} from '#extension/platform/keyword-store.ts';

import { describeFailure } from '../outbox/send-entry.ts';

/** More keywords than a popup is for; the dashboard of the backend pages through them. */
const mostKeywords = 10_000;
const pageSize = 1_000;

/**
 * Brings a site and its copy at the backend together: what was followed or given up here and is not known there is sent,
 * then all is read. Both sides are compared as they are, so a round that was cut short is made up for by the next.
 */
export async function syncSite(domain: string): Promise<SyncState> {
  const options = await loadBackendAccess();
  if (!options) return { state: 'local' };
  const done = await navigator.locks.request(`sync ${domain}`, () => sync(domain, options));
  return done.ok ? { state: 'synced' } : { state: 'failed', reason: describeFailure(done.failure) };
}

async function sync(domain: string, options: CallOptions): Promise<Result<null, CallFailure>> {
  const local = (await loadSiteKeywords()).filter((each) => each.domain === domain);
  const project = await requireProject(domain, local.length > 0, options);
  if (!project.ok) return project;
  if (project.value === null) return ok(null);
  const params = { projectId: project.value.id };
  const before = await readAll(params, options);
  if (!before.ok) return before;
  const sent = await sendChanges(local, before.value, params, options);
  if (!sent.ok) return sent;
  const [keywords, dashboard, budget] = await Promise.all([
    sent.value ? readAll(params, options) : before,
    callEndpoint(readDashboard, { params, query: {} }, options),
    callEndpoint(readCheckBudget, {}, options),
  ]);
  if (!keywords.ok) return keywords;
  if (!dashboard.ok) return dashboard;
  if (!budget.ok) return budget;
  await saveSiteCopy({
    domain,
    projectId: params.projectId,
    keywords: keywords.value,
    dashboard: dashboard.value,
    budget: budget.value,
    fetchedAt: isoTime(systemClock),
  });
  return ok(null);
}

/** null where there is none and nothing to make one for. */
async function requireProject(
  domain: string,
  isWanted: boolean,
  options: CallOptions,
): Promise<Result<Project | null, CallFailure>> {
  const found = await findProject(domain, options);
  if (!found.ok || found.value || !isWanted) return found;
  const created = await callEndpoint(createProject, { body: { name: domain, domain } }, options);
  if (created.ok) return created;
  // Another browser of the same workspace may have been faster.
  const again = await findProject(domain, options);
  return again.ok && again.value ? again : err(created.failure);
}

async function findProject(domain: string, options: CallOptions): Promise<Result<Project | null, CallFailure>> {
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await callEndpoint(listProjects, { query }, options);
    if (!page.ok) return page;
    const found = page.value.items.find((project) => project.domain === domain);
    if (found) return ok(found);
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ok(null);
}

async function readAll(
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<TrackedKeyword[], CallFailure>> {
  const all: TrackedKeyword[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
    const page = await callEndpoint(listKeywords, { params, query }, options);
    if (!page.ok) return page;
    all.push(...page.value.items);
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined && all.length < mostKeywords);
  return ok(all);
}

/** True where something was changed there. */
async function sendChanges(
  local: readonly SiteKeyword[],
  remote: readonly TrackedKeyword[],
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<boolean, CallFailure>> {
  const known = new Map(remote.map((each) => [siteKeywordKey({ ...each, domain: local[0]?.domain ?? '' }), each]));
  let hasChanged = false;
  for (const gone of local.filter((each) => each.isRemoved)) {
    const there = known.get(gone.key);
    const deleted = there && (await callEndpoint(deleteKeyword, { params: { keywordId: there.id } }, options));
    if (deleted && !deleted.ok && !isGone(deleted.failure)) return deleted;
    await removeSiteKeyword(gone.key);
    hasChanged ||= there !== undefined;
  }
  const missing = local.filter((each) => !each.isRemoved && !known.has(each.key));
  for (const [, group] of Map.groupBy(missing, ({ engine, device }) => `${engine} ${device}`)) {
    const [first] = group;
    if (!first) continue;
    const body = { keywords: group.map(({ keyword }) => keyword), engine: first.engine, devices: [first.device] };
    const added = await callEndpoint(addKeywords, { params, body }, options);
    if (!added.ok) return added;
    hasChanged = true;
  }
  return ok(hasChanged);
}

function isGone(failure: CallFailure): boolean {
  return failure.kind === 'refused' && failure.code === 'not_found';
}
