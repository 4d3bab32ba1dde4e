import { useState } from 'react';

import { changeDashboardView, type DashboardView } from '#extension/platform/storage/dashboard-view.ts';

/** How the user wants the dashboard; a change is kept. */
export function useDashboardView(
  initial: DashboardView,
): readonly [DashboardView, (change: Partial<DashboardView>) => void] {
  const [view, setView] = useState(initial);
  const change = (changed: Partial<DashboardView>): void => {
    setView((before) => ({ ...before, ...changed }));
    void changeDashboardView(changed);
  };
  return [view, change];
}
