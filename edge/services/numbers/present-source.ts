import type { WorkspaceSource } from '#shared/api/endpoints/keyword-sources.ts';
import { ideaWays } from '#shared/research/sources/idea-ways.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { type LicensedSourceId, sourceLicences } from '#shared/research/sources/source-licences.data.ts';

import type { CheckBudgetRow } from '../../repositories/check-budgets.ts';
import type { KeywordSourceRow } from '../../repositories/keyword-sources.ts';

/** A source as the API shows it: without its key. */
export function presentSource(
  id: LicensedSourceId,
  { fields, freshDays, metrics, unit }: KeywordSource,
  row: KeywordSourceRow | undefined,
  budget: CheckBudgetRow,
): WorkspaceSource {
  const { capMicros: cap, month, reservedMicros: reserved, spentMicros: spent } = budget;
  return {
    source: id,
    name: keywordSourceNames[id],
    fields: [...fields],
    metrics: [...metrics],
    unit,
    freshDays,
    sharing: sourceLicences[id].sharing,
    connection: row
      ? {
          testedAt: row.testedAt.toISOString(),
          createdAt: row.createdAt.toISOString(),
          lastFailure: row.lastFailure,
        }
      : null,
    budget: unit === 'free' ? null : { month, cap, reserved, spent },
    ideas: ideaWays.filter(({ source }) => source === id).map(({ most, way }) => ({ way, most })),
  };
}
