import { type ReactNode, useMemo } from 'react';

import type { SiteAnnotation } from '#extension/platform/storage/keyword-records.ts';
import type { SiteDay } from '#extension/platform/storage/local-days.ts';
import { curveRanges, type DashboardView } from '#extension/platform/storage/dashboard-view.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';

import type { Curve } from '#extension/keyword-view/align-curves.ts';
import { Curves } from '#extension/keyword-view/Curves.tsx';
import { CurveTable } from '#extension/keyword-view/CurveTable.tsx';

interface SiteTrendProps {
  /** Oldest first. */
  readonly days: readonly Pick<SiteDay, 'day' | 'visibility' | 'voice'>[];
  readonly annotations: readonly SiteAnnotation[];
  /** How many days are shown; null for all. */
  readonly rangeDays: DashboardView['rangeDays'];
  readonly onRange: (rangeDays: DashboardView['rangeDays']) => void;
}

/** Visibility and share of voice day by day. */
export function SiteTrend({ annotations, days: allDays, onRange, rangeDays }: SiteTrendProps): ReactNode {
  const { text } = useWords();
  const days = useMemo(() => withinRange(allDays, rangeDays), [allDays, rangeDays]);
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
  const ranges = curveRanges.map((each) => ({
    id: String(each),
    label: each === null ? text('range.all') : text('range.days', { count: each }),
  }));
  if (allDays.length < 2) return null;
  return (
    <>
      <Segmented
        label={text('range')}
        options={ranges}
        selected={String(rangeDays)}
        onSelect={(id) => onRange(curveRanges.find((each) => String(each) === id) ?? null)}
      />
      <Curves label={text('kw.trend')} curves={curves} annotations={annotations} unit="percent" />
      <CurveTable curves={curves} />
    </>
  );
}

/** The days of the range that ends with the newest one. */
function withinRange<Day extends { readonly day: string }>(
  days: readonly Day[],
  rangeDays: number | null,
): readonly Day[] {
  const newest = days.at(-1);
  if (rangeDays === null || !newest) return days;
  const firstMs = Date.parse(newest.day) - (rangeDays - 1) * 86_400_000;
  return days.filter(({ day }) => Date.parse(day) >= firstMs);
}
