import { z } from 'zod';

import { ignoredLine } from './ignored-line.ts';

/** Minutes between two looks: every minute to every 30 days. */
export const monitorIntervals = [1, 5, 15, 60, 360, 1_440, 10_080, 43_200] as const;

const hour = z.int().min(0).max(23);

export const monitorSettings = z.strictObject({
  /** What its owner calls it, in lists and on the status page; empty: its address. */
  name: z.string().trim().max(80).default(''),
  /** Of `results`: the tracked keyword whose checks are read; null for every other kind. */
  keywordId: z.uuid().nullable().default(null),
  everyMinutes: z.literal(monitorIntervals).default(1_440),
  /** Lines that are not compared. */
  ignored: z.array(ignoredLine).max(50).default([]),
  /** Of uptime: slower than this, in the middle of five looks, is told; null: never. */
  slowMs: z.int().min(100).max(30_000).nullable().default(null),
  /** UTC hours in which channels are left alone: what is found then is sent when they end. null: none. */
  quietHours: z.object({ from: hour, to: hour }).nullable().default(null),
  /** While one lasts nothing is looked at. */
  maintenance: z
    .array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() }))
    .max(20)
    .default([]),
  channelIds: z.array(z.uuid()).max(20).default([]),
  isPaused: z.boolean().default(false),
});

export type MonitorSettings = z.infer<typeof monitorSettings>;

const hourMs = 3_600_000;

/** When channels may be told of something found now. */
export function tellAtMs({ quietHours }: Pick<MonitorSettings, 'quietHours'>, nowMs: number): number {
  if (!quietHours || quietHours.from === quietHours.to) return nowMs;
  const { from, to } = quietHours;
  const now = new Date(nowMs).getUTCHours();
  const isQuiet = from < to ? now >= from && now < to : now >= from || now < to;
  if (!isQuiet) return nowMs;
  const thisHourMs = Math.floor(nowMs / hourMs) * hourMs;
  return thisHourMs + ((to - now + 24) % 24) * hourMs;
}

/** Until when nothing is looked at; null where no maintenance lasts. */
export function maintenanceEndMs({ maintenance }: Pick<MonitorSettings, 'maintenance'>, nowMs: number): number | null {
  const ends = maintenance
    .filter(({ from, to }) => Date.parse(from) <= nowMs && nowMs < Date.parse(to))
    .map(({ to }) => Date.parse(to));
  return ends.length > 0 ? Math.max(...ends) : null;
}
