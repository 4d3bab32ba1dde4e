import { type ReactNode, useEffect, useMemo, useState } from 'react';

import type { SearchFigures } from '#shared/search-console/search-figures.ts';
import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import type { Curve } from '#extension/keyword-view/align-curves.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { SearchesTable } from './SearchesTable.tsx';
import { sumSearches } from '#shared/search-console/sum-searches.ts';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface KeywordSearchesProps {
  readonly remoteId: string;
  readonly annotations: readonly SiteAnnotation[];
}

const dayMs = 86_400_000;

/** What Search Console counted for a keyword: averages over many searches, told apart from ranks. Nothing without it. */
export function KeywordSearches({ annotations, remoteId }: KeywordSearchesProps): ReactNode {
  const { text } = useWords();
  const [points, setPoints] = useState<readonly SearchFigures[] | null>(null);
  useEffect(() => {
    let isLate = false;
    void askBackground('loadKeywordSearches', { remoteId }).then((loaded) => {
      if (!isLate) setPoints(loaded);
    });
    return () => {
      isLate = true;
    };
  }, [remoteId]);
  const label = text('searches.average');
  const curves = useMemo(() => [{ id: 'searches', label, runs: runsOf(points ?? []) }], [points, label]);
  const newest = points?.at(-1)?.day;
  if (!points || newest === undefined) return null;
  return (
    <section className={keywordViewStyles.curves} aria-labelledby="keyword-searches-title">
      <h3 id="keyword-searches-title">{text('searches.ofKeyword')}</h3>
      <SearchesTable {...sumSearches(points, newest)} />
      {points.length > 1 ? <Curves label={label} curves={curves} annotations={annotations} unit="position" /> : null}
    </section>
  );
}

/** A day without impressions ends a line. */
function runsOf(points: readonly SearchFigures[]): Curve['runs'] {
  const runs: { day: string; value: number }[][] = [];
  let lastMs = Number.NaN;
  for (const { day, position } of points) {
    const atMs = Date.parse(day);
    if (atMs - lastMs !== dayMs) runs.push([]);
    runs.at(-1)?.push({ day, value: position });
    lastMs = atMs;
  }
  return runs;
}
