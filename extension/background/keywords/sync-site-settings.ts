import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { deleteAnnotation, listAnnotations, saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { type Project, updateProject } from '#shared/api/endpoints/projects.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Site, SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { loadSite, storeSite } from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { isGone } from './is-gone.ts';

/** Sends what was said of a site here and is not known there, then keeps what is known there. */
export async function syncSiteSettings(project: Project, options: CallOptions): Promise<Result<null, CallFailure>> {
  const { domain, id: projectId } = project;
  const before = await loadSite(domain);
  const params = { projectId };
  const { competitors, match } = before;
  const own = before.isUnsent
    ? await callEndpoint(updateProject, { params, body: { competitors: [...competitors], match } }, options)
    : ok(project);
  if (!own.ok) return own;
  for (const annotation of before.annotations) {
    const sent = await sendAnnotation(annotation, params, options);
    if (!sent.ok) return sent;
  }
  const listed = await callEndpoint(listAnnotations, { params }, options);
  if (!listed.ok) return listed;
  const annotations = listed.value.items.map(({ day, id, text }) => ({ id, day, text, unsent: null }));
  await storeSite(domain, (now) => merge(now, before, { ...own.value, annotations }));
  if (ruleOf(await loadSite(domain)) !== ruleOf(before)) await announceTracking();
  return ok(null);
}

/** What was changed here while the backend was asked stays, and waits for the next round. */
function merge(now: Site, before: Site, remote: Pick<Site, 'match' | 'competitors' | 'annotations'>): Site {
  const isChanged = ruleOf(now) !== ruleOf(before);
  const seen = new Map(before.annotations.map((each) => [each.id, JSON.stringify(each)]));
  const later = now.annotations.filter((each) => each.unsent !== null && seen.get(each.id) !== JSON.stringify(each));
  const laterIds = new Set(later.map(({ id }) => id));
  return {
    ...now,
    ...(isChanged ? {} : { match: remote.match, competitors: remote.competitors, isUnsent: false }),
    annotations: [...remote.annotations.filter(({ id }) => !laterIds.has(id)), ...later],
  };
}

function ruleOf({ competitors, match }: Site): string {
  return JSON.stringify([match, competitors]);
}

async function sendAnnotation(
  { day, id, text, unsent }: SiteAnnotation,
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<unknown, CallFailure>> {
  if (unsent === null) return ok(null);
  if (unsent === 'saved') return callEndpoint(saveAnnotation, { params, body: { id, day, text } }, options);
  const deleted = await callEndpoint(deleteAnnotation, { params: { annotationId: id } }, options);
  return deleted.ok || isGone(deleted.failure) ? ok(null) : deleted;
}
