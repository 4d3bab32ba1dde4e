import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { deleteAnnotation, listAnnotations, saveAnnotation } from '#shared/api/endpoints/annotations.ts';
import { type Project, updateProject } from '#shared/api/endpoints/projects.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { SiteNote, SiteProfile } from '#extension/platform/storage/keyword-records.ts';
import { changeProfile, loadProfile } from '#extension/platform/storage/site-store.ts';

import { isGone } from './is-gone.ts';

/** Sends what was said of a site here and is not known there, then keeps what is known there. */
export async function syncProfile(project: Project, options: CallOptions): Promise<Result<null, CallFailure>> {
  const { domain, id: projectId } = project;
  const before = await loadProfile(domain);
  const params = { projectId };
  const { competitors, match } = before;
  const own = before.isUnsent
    ? await callEndpoint(updateProject, { params, body: { competitors: [...competitors], match } }, options)
    : ok(project);
  if (!own.ok) return own;
  for (const note of before.notes) {
    const sent = await sendNote(note, params, options);
    if (!sent.ok) return sent;
  }
  const listed = await callEndpoint(listAnnotations, { params }, options);
  if (!listed.ok) return listed;
  const notes = listed.value.items.map(({ day, id, text }) => ({ id, day, text, unsent: null }));
  await changeProfile(domain, (now) => merge(now, before, { ...own.value, notes }));
  return ok(null);
}

/** What was changed here while the backend was asked stays, and waits for the next round. */
function merge(
  now: SiteProfile,
  before: SiteProfile,
  remote: Pick<SiteProfile, 'match' | 'competitors' | 'notes'>,
): SiteProfile {
  const ruleOf = ({ competitors, match }: SiteProfile): string => JSON.stringify([match, competitors]);
  const isChanged = ruleOf(now) !== ruleOf(before);
  const seen = new Map(before.notes.map((note) => [note.id, JSON.stringify(note)]));
  const later = now.notes.filter((note) => note.unsent !== null && seen.get(note.id) !== JSON.stringify(note));
  const laterIds = new Set(later.map(({ id }) => id));
  return {
    ...now,
    ...(isChanged ? {} : { match: remote.match, competitors: remote.competitors, isUnsent: false }),
    notes: [...remote.notes.filter(({ id }) => !laterIds.has(id)), ...later],
  };
}

async function sendNote(
  { day, id, text, unsent }: SiteNote,
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<unknown, CallFailure>> {
  if (unsent === null) return ok(null);
  if (unsent === 'saved') return callEndpoint(saveAnnotation, { params, body: { id, day, text } }, options);
  const deleted = await callEndpoint(deleteAnnotation, { params: { annotationId: id } }, options);
  return deleted.ok || isGone(deleted.failure) ? ok(null) : deleted;
}
