import type { ObservedPosition } from '#shared/api/endpoints/observations.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import type { MatchRule } from '#shared/keywords/match-rule.ts';
import type { Target } from '#shared/keywords/target.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { ProjectRow } from '../../repositories/projects.ts';

/** Where each project and each of its competitors stands on the page. None for a page that can tell no rank. */
export function positionsOn(snapshot: SerpSnapshot, projects: readonly ProjectRow[]): ObservedPosition[] {
  return projects.flatMap(({ id, domain, match, competitors }) => [
    ...positionOf(snapshot, id, 'own', { domain, match }),
    ...competitors.flatMap((competitor) =>
      positionOf(snapshot, id, 'competitor', { domain: competitor, match: matchOf(competitor) }),
    ),
  ]);
}

function positionOf(
  snapshot: SerpSnapshot,
  projectId: string,
  standing: ObservedPosition['standing'],
  target: Target,
): ObservedPosition[] {
  const rank = readRank(snapshot, target);
  if (rank.kind === 'unusable') return [];
  const { from, to } = rank;
  const found = rank.kind === 'found' ? { position: rank.position, absolute: rank.absolute, url: rank.url } : absent;
  return [{ projectId, domain: target.domain, standing, ...found, from, to }];
}

const absent = { position: null, absolute: null, url: null } as const;

/** A name without a dot is the id of a product or shop. */
function matchOf(competitor: string): MatchRule {
  return competitor.includes('.') ? { kind: 'domain' } : { kind: 'ids', ids: [competitor] };
}
