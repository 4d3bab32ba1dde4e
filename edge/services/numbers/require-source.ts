import { AppError } from '#shared/kernel/app-error.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';
import { z } from 'zod';
import { type KeywordSource, sourceFields, type SourceSettings } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';

import { findKeywordSource, type KeywordSourceRow } from '../../repositories/keyword-sources.ts';
import type { RequestContext } from '../context.ts';

const settings = z.partialRecord(z.enum(sourceFields), z.string());

export interface OpenSource {
  readonly source: KeywordSource;
  readonly row: KeywordSourceRow;
  readonly settings: SourceSettings;
}

/** A connected source with its key opened. Throws `not_found` where the workspace has not connected it. */
export async function requireSource(
  { store, tokenSeal, workspaceId }: RequestContext,
  id: LicensedSourceId,
): Promise<OpenSource> {
  const source = findSource(id);
  const row = await findKeywordSource(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found', { message: 'This source is not connected in the workspace.' });
  return { source, row, settings: settings.parse(parseJson(await tokenSeal.open(row.sealedSettings))) };
}

/** Throws `not_found` for one that a backend can not ask. */
export function findSource(id: LicensedSourceId): KeywordSource {
  const source = keywordSources.find((each) => each.id === id);
  if (!source) throw new AppError('not_found');
  return source;
}
