import * as z from 'zod/mini';

import { browser } from '#extension/platform/browser/browser.ts';

/** Columns of the dashboard's keyword table that can be chosen; keyword and position are always there. */
export const gridColumns = [
  'last',
  'sevenDays',
  'thirtyDays',
  'recent',
  'best',
  'page',
  'features',
  'volume',
  'intent',
  'checked',
] as const;

export type GridColumn = (typeof gridColumns)[number];

/** How many days curves show; null for all. */
export const curveRanges = [7, 30, 90, 365, null] as const;

const view = z.object({
  /** null: those that have something to show. */
  columns: z._default(z.nullable(z.array(z.enum(gridColumns))), null),
  isCompact: z._default(z.boolean(), false),
  isGroupedByTag: z._default(z.boolean(), false),
  rangeDays: z._default(z.nullable(z.literal([7, 30, 90, 365])), null),
});

/** How the user wants the dashboard; kept in this browser. */
export type DashboardView = Readonly<z.infer<typeof view>>;

const key = 'dashboardView';

export async function loadDashboardView(): Promise<DashboardView> {
  const parsed = view.safeParse((await browser.storage.local.get(key))[key] ?? {});
  return parsed.success ? parsed.data : view.parse({});
}

/** Changes some of it and leaves the rest as it is then; changes of two windows both count. */
export async function changeDashboardView(changed: Partial<DashboardView>): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: { ...(await loadDashboardView()), ...changed } });
  });
}
