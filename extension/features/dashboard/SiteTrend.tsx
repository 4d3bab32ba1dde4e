import { type ReactNode, useMemo } from 'react';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import type { SiteDay } from '#extension/session/local-days.ts';
import { useWords } from '#extension/ui/Language.tsx';

import type { Curve } from '#extension/keyword-view/align-curves.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { CurveTable } from '#extension/keyword-view/CurveTable.tsx';

interface SiteTrendProps {
  /** Oldest first. */
  readonly days: readonly Pick<SiteDay, 'day' | 'visibility' | 'voice'>[];
  readonly notes: readonly SiteAnnotation[];
}

/** Visibility and share of voice day by day. */
export function SiteTrend({ days, notes }: SiteTrendProps): ReactNode {
  const { text } = useWords();
  const visibilityLabel = text('kw.visibility');
  const voiceLabel = text('kw.voice');
  const curves = useMemo((): readonly Curve[] => {
    const valued = (value: (day: SiteTrendProps['days'][number]) => number | null): Curve['runs'] => [
      days.flatMap((each) => {
        const found = value(each);
        return found === null ? [] : [{ day: each.day, value: found }];
      }),
    ];
    const all = [
      { id: 'visibility', label: visibilityLabel, runs: valued(({ visibility }) => visibility) },
      { id: 'voice', label: voiceLabel, runs: valued(({ voice }) => voice?.own ?? null) },
    ];
    return all.filter(({ runs }) => (runs[0]?.length ?? 0) > 1);
  }, [days, visibilityLabel, voiceLabel]);
  if (curves.length === 0) return null;
  return (
    <>
      <Curves label={text('kw.trend')} curves={curves} notes={notes} unit="percent" />
      <CurveTable curves={curves} />
    </>
  );
}
