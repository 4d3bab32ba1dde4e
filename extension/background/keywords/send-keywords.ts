import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { deleteKeyword, importKeywords, type TrackedKeyword, updateKeyword } from '#shared/api/endpoints/keywords.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { KeywordNotes, SiteKeyword } from '#extension/platform/storage/keyword-records.ts';
import {
  forgetRemovedKey,
  loadSiteKeyword,
  saveSiteKeyword,
  siteKeywordKey,
} from '#extension/platform/storage/keyword-store.ts';

import { importCsvOf } from './import-csv.ts';
import { isGone } from './is-gone.ts';

/** An import of so many lines stays below the size that the backend takes. */
const linesPerImport = 1_000;

interface BothSides {
  readonly domain: string;
  readonly local: readonly SiteKeyword[];
  /** Keys of those untracked here. */
  readonly removed: readonly string[];
  readonly remote: readonly TrackedKeyword[];
}

/** Tells the backend what was untracked, tracked and noted here. True where something was changed there. */
export async function sendKeywords(
  { domain, local, remote, removed }: BothSides,
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<boolean, CallFailure>> {
  const known = new Map(remote.map((each) => [siteKeywordKey({ ...each, domain }), each.id]));
  let hasChanged = false;
  for (const key of removed) {
    const keywordId = known.get(key);
    const deleted =
      keywordId === undefined ? undefined : await callEndpoint(deleteKeyword, { params: { keywordId } }, options);
    if (deleted && !deleted.ok && !isGone(deleted.failure)) return deleted;
    await forgetRemovedKey(key);
    hasChanged ||= keywordId !== undefined;
  }
  const missing = local.filter(({ key }) => !known.has(key));
  for (let at = 0; at < missing.length; at += linesPerImport) {
    const csv = importCsvOf(missing.slice(at, at + linesPerImport));
    const added = await callEndpoint(importKeywords, { params, body: { csv } }, options);
    if (!added.ok) return added;
    hasChanged = true;
  }
  for (const { key, unsent } of local) {
    const keywordId = known.get(key);
    if (keywordId === undefined || Object.keys(unsent).length === 0) continue;
    const changed = await callEndpoint(updateKeyword, { params: { keywordId }, body: bodyOf(unsent) }, options);
    if (!changed.ok && !isGone(changed.failure)) return changed;
    await forgetSent(key, unsent);
    hasChanged = true;
  }
  return ok(hasChanged);
}

function bodyOf({ tags, ...rest }: Partial<KeywordNotes>) {
  return { ...rest, ...(tags ? { tags: [...tags] } : {}) };
}

/** What was noted since stays unsent. */
async function forgetSent(key: string, sent: Partial<KeywordNotes>): Promise<void> {
  const now = await loadSiteKeyword(key);
  if (now && JSON.stringify(now.unsent) === JSON.stringify(sent)) await saveSiteKeyword({ ...now, unsent: {} });
}
