import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import {
  deleteResearchList,
  listResearchLists,
  readResearchList,
  type ResearchList,
  saveResearchList,
  updateResearchList,
} from '#shared/api/endpoints/research-lists.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { listLimits } from '#shared/research/lists/list-limits.ts';
import type { ListSync } from '#extension/platform/messages/idea-list-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';
import {
  forgetIdeaList,
  loadAllIdeaLists,
  loadIdeasOfList,
  putIdeaList,
} from '#extension/platform/storage/idea-lists.ts';
import type { StoredIdeaList } from '#extension/platform/storage/idea-records.ts';

import { isGone } from '../keywords/is-gone.ts';
import { ideaOf, listedOf } from './listed-idea.ts';
import { type ListHome, type ListStep, planListSync } from './plan-list-sync.ts';

/** Whole lists of ten thousand keywords travel. */
const timeoutMs = 60_000;

/** Makes the saved lists of this browser and of the connected workspace one; one round at a time. */
export async function syncIdeaLists(): Promise<ListSync> {
  return navigator.locks.request('sync-idea-lists', async () => {
    const [access, connection] = [await loadBackendAccess(), await loadConnection()];
    if (!access || !connection) return { state: 'alone' };
    const { baseUrl, workspaceId } = connection;
    const options = { ...access, timeoutMs };
    const listed = await callEndpoint(listResearchLists, {}, options);
    if (!listed.ok) return { state: 'failed', reason: describeFailure(listed.failure) };
    const split: string[] = [];
    const home = { baseUrl, workspaceId };
    for (const step of planListSync(await loadAllIdeaLists(), listed.value.items, home)) {
      const done = await take(step, home, options);
      if (!done.ok) return { state: 'failed', reason: describeFailure(done.failure) };
      if (step.kind === 'split') split.push(step.list.name);
    }
    return { state: 'synced', at: isoTime(systemClock), split };
  });
}

async function take(step: ListStep, home: ListHome, options: CallOptions): Promise<Result<unknown, CallFailure>> {
  switch (step.kind) {
    case 'send':
      return send(step.list, step.version, home, options);
    case 'rename': {
      const { id, name, note, tags } = step.list;
      const body = { name, note, tags: [...tags].slice(0, listLimits.tags) };
      const renamed = await callEndpoint(updateResearchList, { params: { listId: id }, body }, options);
      if (renamed.ok) await putIdeaList(asStored(renamed.value, home), null);
      return renamed;
    }
    case 'fetch':
      return fetchList(step.id, home, options);
    case 'split': {
      const { list } = step;
      const ideas = await loadIdeasOfList(list.id);
      const { remote: _remote, ...said } = list;
      await putIdeaList({ ...said, id: crypto.randomUUID(), name: `${list.name} (2)` }, ideas);
      return fetchList(list.id, home, options);
    }
    case 'remove': {
      const removed = await callEndpoint(deleteResearchList, { params: { listId: step.list.id } }, options);
      if (!removed.ok && !isGone(removed.failure)) return removed;
      await forgetIdeaList(step.list.id);
      return ok(null);
    }
    case 'forget':
      await forgetIdeaList(step.list.id);
      return ok(null);
  }
}

/** What is saved while it travels waits for the next round: `saves` are those that were sent. */
async function send(
  list: StoredIdeaList,
  version: number | null,
  home: ListHome,
  options: CallOptions,
): Promise<Result<unknown, CallFailure>> {
  const { history, id, name, note, place, remote, tags } = list;
  const saves = version === null ? history : history.slice(remote?.saves ?? history.length - 1);
  const body = {
    id,
    name,
    note,
    place,
    version,
    tags: tags.slice(0, listLimits.tags).map((tag) => tag.slice(0, listLimits.tagLength)),
    keywords: (await loadIdeasOfList(id)).map(listedOf),
    saves: saves.slice(-listLimits.saves),
  };
  const sent = await callEndpoint(saveResearchList, { body }, options);
  if (!sent.ok) return sent;
  const now = (await loadAllIdeaLists()).find((each) => each.id === id);
  if (!now) return sent;
  const stored = asStored(sent.value, home);
  const isSame = now.history.length === history.length;
  await putIdeaList(
    isSame ? stored : { ...now, remote: { ...asRemote(sent.value, home), saves: history.length } },
    null,
  );
  return sent;
}

async function fetchList(id: string, home: ListHome, options: CallOptions): Promise<Result<unknown, CallFailure>> {
  const read = await callEndpoint(readResearchList, { params: { listId: id } }, options);
  // Removed since it was listed: the next round sees that.
  if (!read.ok) return isGone(read.failure) ? ok(null) : read;
  const { keywords, ...list } = read.value;
  await putIdeaList(
    asStored(list, home),
    keywords.map((each) => ideaOf(each, list.updatedAt)),
  );
  return ok(null);
}

function asStored(list: ResearchList, home: ListHome): StoredIdeaList {
  const { history, id, name, note, place, tags } = list;
  return { id, name, note, place, tags, history, remote: asRemote(list, home) };
}

function asRemote({ history, version }: ResearchList, { baseUrl, workspaceId }: ListHome) {
  return { baseUrl, workspaceId, version, saves: history.length, isRenamed: false };
}
