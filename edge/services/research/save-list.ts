import {
  type ListedKeyword,
  maxResearchLists,
  type ResearchList,
  type saveResearchList as endpoint,
} from '#shared/api/endpoints/research-lists.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { listLimits } from '#shared/research/lists/list-limits.ts';
import { countSave } from '#shared/research/lists/list-save.ts';

import type { Database } from '../../db/database.ts';
import {
  countResearchLists,
  findWholeList,
  insertResearchList,
  lockResearchList,
  updateResearchListRow,
  type WholeListRow,
} from '../../repositories/research-lists.ts';
import { lockWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentResearchList } from './present-list.ts';

type Given = ParsedInput<typeof endpoint>['body'];

/** Throws `precondition_failed` where the list is not at the version that was read, or `quota_exceeded`; nothing is kept then. */
export async function saveResearchList(context: RequestContext, given: Given): Promise<ResearchList> {
  const { clock, store, workspaceId } = context;
  const now = new Date(clock());
  const keywords = eachOnce(given.keywords);
  return store.transaction(async (tx) => {
    const saved = await write(tx, workspaceId, { ...given, keywords }, now);
    const answer = presentResearchList(saved);
    const record = { action: 'researchLists.save', subjectId: given.id, status: 201, answer } as const;
    for (const each of recordChange(context, tx, record)) await each;
    return answer;
  });
}

async function write(tx: Database, workspaceId: string, given: Given, now: Date): Promise<WholeListRow> {
  const { id, keywords, name, note, place, saves, tags, version } = given;
  const at = now.toISOString();
  const said = { name, note, tags, ...place, keywords, updatedAt: now };
  const after = keywords.map(withForm);
  if (version === null) {
    // Two that come at once are counted one after the other.
    await lockWorkspace(workspaceId, tx);
    if (await lockResearchList(workspaceId, tx, id)) throw new AppError('precondition_failed');
    if ((await countResearchLists(workspaceId, tx)) >= maxResearchLists) {
      throw new AppError('quota_exceeded', {
        message: `A workspace keeps at most ${maxResearchLists} lists of keywords. Delete one first.`,
      });
    }
    const history = saves.length > 0 ? saves : [countSave([], after, at)];
    const row = { id, ...said, history, version: 1 };
    if (!(await insertResearchList(workspaceId, tx, row))) throw new AppError('precondition_failed');
    return row;
  }
  if ((await lockResearchList(workspaceId, tx, id))?.version !== version) throw new AppError('precondition_failed');
  const before = await findWholeList(workspaceId, tx, id);
  const added = saves.length > 0 ? saves : [countSave((before?.keywords ?? []).map(withForm), after, at)];
  const history = [...(before?.history ?? []), ...added].slice(-listLimits.saves);
  const row = { id, ...said, history, version: version + 1 };
  await updateResearchListRow(workspaceId, tx, id, row);
  return row;
}

/** The first spelling of each keyword. */
function eachOnce(keywords: readonly ListedKeyword[]): ListedKeyword[] {
  const byForm = new Map<string, ListedKeyword>();
  for (const each of keywords) {
    const form = normalizeKeyword(each.keyword);
    if (form !== '' && !byForm.has(form)) byForm.set(form, each);
  }
  return [...byForm.values()];
}

function withForm({ keyword }: ListedKeyword): { readonly normalized: string } {
  return { normalized: normalizeKeyword(keyword) };
}
