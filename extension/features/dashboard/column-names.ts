import type { GridColumn } from '#extension/platform/storage/dashboard-view.ts';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

/** Names of columns where there is room to say them in full. */
export const columnNames: Readonly<Record<GridColumn, MessageKey>> = {
  last: 'kw.period.last',
  sevenDays: 'kw.period.sevenDays',
  thirtyDays: 'kw.period.thirtyDays',
  recent: 'view.curve',
  best: 'kw.best',
  page: 'kw.page',
  features: 'kw.features',
  volume: 'kw.volumeShort',
  intent: 'kw.intent',
  checked: 'kw.checked',
};
