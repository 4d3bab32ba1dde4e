import { useMemo } from 'react';

import { domainsOf } from '#shared/research/strength/domains-of.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import type { Strength } from '#shared/research/strength/strength.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { useAuthority } from './use-authority.ts';

/** Strength of a results page with all that is known of its sites; undefined while that is read, and where it cannot be judged. */
export function useStrength(snapshot: SerpSnapshot | undefined, seenAt: string): Strength | undefined {
  const domains = useMemo(() => (snapshot ? domainsOf(snapshot) : []), [snapshot]);
  const authority = useAuthority(domains);
  return useMemo(
    () => (snapshot && authority ? judgeStrength({ snapshot, authority, nowMs: Date.parse(seenAt) }) : undefined),
    [authority, seenAt, snapshot],
  );
}
