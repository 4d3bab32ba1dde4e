import type { connectKeywordSource as endpoint, WorkspaceSource } from '#shared/api/endpoints/keyword-sources.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { upsertKeywordSource } from '../../repositories/keyword-sources.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { readKeywordSource } from './list-sources.ts';
import { findSource } from './require-source.ts';

/**
 * Tries the key, and keeps it where the source takes it. Throws `invalid_request` for a field that is missing, or `unavailable`
 * with the kind of failure where the source does not take it.
 */
export async function connectKeywordSource(
  context: RequestContext,
  { settings, source: id }: ParsedInput<typeof endpoint>['body'],
): Promise<WorkspaceSource> {
  const { clock, numbers, store, tokenSeal, workspaceId } = context;
  const source = findSource(id);
  const missing = source.fields.filter((field) => settings[field] === undefined);
  if (missing.length > 0) {
    const details = missing.map((field) => ({ path: `body.settings.${field}`, message: 'This source needs it.' }));
    throw new AppError('invalid_request', { details });
  }
  const failure = await source.test(settings, { ...numbers, clock });
  if (failure) throw new AppError('unavailable', { message: failure.reason, details: { kind: failure.kind } });
  const at = new Date(clock());
  const sealedSettings = await tokenSeal.close(JSON.stringify(settings));
  const row = { source: id, sealedSettings, lastFailure: null, testedAt: at, createdAt: at };
  return store.transaction(async (tx) => {
    await upsertKeywordSource(workspaceId, tx, row);
    const record = {
      action: 'keywordSources.connect',
      subjectId: workspaceId,
      status: 201,
      answer: undefined,
    } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return readKeywordSource(context, tx, id);
  });
}
