import type { Day } from '#shared/kernel/day.ts';

/** An update or a problem of ranking that Google announced. */
export interface GoogleUpdate {
  /** As Google names it. */
  readonly name: string;
  /** First day of its rollout, in Google's time zone (US/Pacific). */
  readonly from: Day;
  /** Whole days that it took, as Google counts from its first minute; it may end a day later. */
  readonly days: number;
}

/** Where Google tells of its ranking updates: https://status.search.google.com/products/rGHU1u87FJnkP6W2GwMi/history. */
export const googleUpdatesSource = 'https://status.search.google.com/products/rGHU1u87FJnkP6W2GwMi/history';

/** What came later is not in the list. */
export const googleUpdatesReadOn: Day = '2026-10-09';

/**
 * Ranking updates of Google's Search Status Dashboard since November 2021, newest first. Names, starts and durations as
 * two public transcriptions of the dashboard give them (of 2026-08-19 and 2026-10-09), which agree where they overlap.
 */
export const googleUpdates: readonly GoogleUpdate[] = [
  { name: 'September 2026 spam update', from: '2026-09-24', days: 13 },
  { name: 'August 2026 spam update', from: '2026-08-18', days: 2 },
  { name: 'June 2026 spam update', from: '2026-06-24', days: 2 },
  { name: 'May 2026 core update', from: '2026-05-21', days: 11 },
  { name: 'March 2026 core update', from: '2026-03-27', days: 12 },
  { name: 'March 2026 spam update', from: '2026-03-24', days: 0 },
  { name: 'February 2026 Discover update', from: '2026-02-05', days: 21 },
  { name: 'December 2025 core update', from: '2025-12-11', days: 18 },
  { name: 'August 2025 spam update', from: '2025-08-26', days: 26 },
  { name: 'June 2025 core update', from: '2025-06-30', days: 16 },
  { name: 'March 2025 core update', from: '2025-03-13', days: 13 },
  { name: 'December 2024 spam update', from: '2024-12-19', days: 7 },
  { name: 'December 2024 core update', from: '2024-12-12', days: 6 },
  { name: 'November 2024 core update', from: '2024-11-11', days: 23 },
  { name: 'Ongoing ranking issue', from: '2024-08-15', days: 4 },
  { name: 'August 2024 core update', from: '2024-08-15', days: 19 },
  { name: 'June 2024 spam update', from: '2024-06-20', days: 7 },
  { name: 'March 2024 spam update', from: '2024-03-05', days: 14 },
  { name: 'March 2024 core update', from: '2024-03-05', days: 45 },
  { name: 'November 2023 reviews update', from: '2023-11-08', days: 29 },
  { name: 'November 2023 core update', from: '2023-11-02', days: 25 },
  { name: 'October 2023 core update', from: '2023-10-05', days: 13 },
  { name: 'Ongoing ranking issue', from: '2023-10-05', days: 26 },
  { name: 'October 2023 spam update', from: '2023-10-04', days: 15 },
  { name: 'September 2023 helpful content update', from: '2023-09-14', days: 13 },
  { name: 'August 2023 core update', from: '2023-08-22', days: 16 },
  { name: 'April 2023 reviews update', from: '2023-04-12', days: 13 },
  { name: 'March 2023 core update', from: '2023-03-15', days: 13 },
  { name: 'February 2023 product reviews update', from: '2023-02-21', days: 14 },
  { name: 'December 2022 link spam update', from: '2022-12-14', days: 29 },
  { name: 'December 2022 helpful content update', from: '2022-12-05', days: 38 },
  { name: 'October 2022 spam update', from: '2022-10-19', days: 2 },
  { name: 'September 2022 product reviews update', from: '2022-09-20', days: 6 },
  { name: 'September 2022 core update', from: '2022-09-12', days: 14 },
  { name: 'August 2022 helpful content update', from: '2022-08-25', days: 15 },
  { name: 'July 2022 product reviews update', from: '2022-07-27', days: 6 },
  { name: 'May 2022 core update', from: '2022-05-25', days: 15 },
  { name: 'March 2022 product reviews update', from: '2022-03-23', days: 14 },
  { name: 'Page experience update for desktop', from: '2022-02-22', days: 9 },
  { name: 'December 2021 product reviews update', from: '2021-12-01', days: 20 },
  { name: 'November 2021 core update', from: '2021-11-17', days: 13 },
  { name: 'November 2021 spam update', from: '2021-11-03', days: 8 },
];
