import { useState } from 'react';

import { type DashboardView, saveDashboardView } from '#extension/platform/storage/dashboard-view.ts';

/** How the user wants the dashboard; a change is kept. */
export function useDashboardView(
  initial: DashboardView,
): readonly [DashboardView, (change: Partial<DashboardView>) => void] {
  const [view, setView] = useState(initial);
  const change = (changed: Partial<DashboardView>): void => {
    const next = { ...view, ...changed };
    setView(next);
    void saveDashboardView(next);
  };
  return [view, change];
}
