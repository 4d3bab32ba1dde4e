import type { ReactNode } from 'react';

import { pageChangesOf } from '#shared/keywords/page-changes.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';
import { useWords } from '#extension/ui/Language.tsx';

/** Days on which another page of the site took the place, the newest first, as the checks below. */
export function PageChanges({ points }: { readonly points: readonly RankPoint[] }): ReactNode {
  const { day: sayDay, text } = useWords();
  const changes = pageChangesOf(points).toReversed();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="page-changes">
      <h3 id="page-changes">{text('kw.pageChanges')}</h3>
      <ul>
        {changes.map(({ day, from, to }) => (
          <li key={day} className="wrap-anywhere">
            {sayDay(day)}: {from} → {to}
          </li>
        ))}
      </ul>
    </section>
  );
}
