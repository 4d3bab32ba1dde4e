import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { deleteKeyword, importKeywords, type TrackedKeyword, updateKeyword } from '#shared/api/endpoints/keywords.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { KeywordRecord, KeywordSettings, RemovedKeyword } from '#extension/platform/storage/keyword-records.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import { changeStoredKeyword, forgetRemoved } from '#extension/platform/storage/keyword-store.ts';

import { importCsvOf } from './import-csv.ts';
import { isGone } from './is-gone.ts';
import { isRefusedForGood, sendInHalves } from './send-in-halves.ts';

/** An import of so many lines stays below the size that the backend takes. */
const linesPerImport = 1_000;

interface BothSides {
  readonly domain: string;
  readonly local: readonly KeywordRecord[];
  /** Those untracked here. */
  readonly removed: readonly RemovedKeyword[];
  readonly remote: readonly TrackedKeyword[];
}

/** Tells the backend what was untracked, tracked and noted here. True where something was changed there. */
export async function sendKeywords(
  { domain, local, remote, removed }: BothSides,
  params: { readonly projectId: string },
  options: CallOptions,
): Promise<Result<boolean, CallFailure>> {
  const known = new Map(remote.map((each) => [keywordId({ ...each, domain }), each.id]));
  let hasChanged = false;
  for (const each of removed) {
    const remoteId = known.get(keywordId(each));
    const deleted =
      remoteId === undefined
        ? undefined
        : await callEndpoint(deleteKeyword, { params: { keywordId: remoteId } }, options);
    if (deleted && !deleted.ok && !isGone(deleted.failure)) return deleted;
    await forgetRemoved(each);
    hasChanged ||= remoteId !== undefined;
  }
  // What the backend refused waits until the user tries again or changes it: it holds up no other.
  const willing = local.filter(({ refusal }) => refusal === undefined);
  const missing = willing.filter((each) => !known.has(keywordId(each)));
  for (let at = 0; at < missing.length; at += linesPerImport) {
    const part = missing.slice(at, at + linesPerImport);
    const refused = await sendInHalves(part, (some) =>
      callEndpoint(importKeywords, { params, body: { csv: importCsvOf(some) } }, options),
    );
    if (!refused.ok) return refused;
    for (const { failure, item } of refused.value) await noteRefusal(item, failure);
    hasChanged ||= refused.value.length < part.length;
  }
  for (const each of willing) {
    const remoteId = known.get(keywordId(each));
    if (remoteId === undefined || Object.keys(each.unsent).length === 0) continue;
    const params = { keywordId: remoteId };
    const changed = await callEndpoint(updateKeyword, { params, body: bodyOf(each.unsent) }, options);
    if (!changed.ok && isRefusedForGood(changed.failure)) {
      await noteRefusal(each, changed.failure);
      continue;
    }
    if (!changed.ok && !isGone(changed.failure)) return changed;
    await forgetSent(each);
    hasChanged = true;
  }
  return ok(hasChanged);
}

function bodyOf({ tags, ...rest }: Partial<KeywordSettings>) {
  return { ...rest, ...(tags ? { tags: [...tags] } : {}) };
}

/** The keyword and its changes stay here. */
async function noteRefusal(sent: KeywordRecord, failure: CallFailure): Promise<void> {
  await changeStoredKeyword(sent, (now) => now && { ...now, refusal: describeFailure(failure) });
}

/** What was changed since stays unsent. */
async function forgetSent(sent: KeywordRecord): Promise<void> {
  await changeStoredKeyword(sent, (now) =>
    now && JSON.stringify(now.unsent) === JSON.stringify(sent.unsent) ? { ...now, unsent: {} } : now,
  );
}
