import { describe, expect, it } from 'vitest';

import { hourMs, sumUptime, watchedSince } from './watched-time.ts';

const minuteMs = 60_000;
const noon = Date.parse('2026-11-01T12:00:00.000Z');
const stretch = { everyMs: minuteMs, wasUp: true };

describe('the time between two looks', () => {
  it.each([
    ['is watched where the looks are near', noon - minuteMs, minuteMs],
    ['is watched over one that was missed', noon - 3 * minuteMs, 3 * minuteMs],
    ['is not watched over a longer gap', noon - 4 * minuteMs, 0],
    ['is none before the first look', null, 0],
    ['is none where the clock went back', noon + minuteMs, 0],
  ])('%s', (_name, fromMs, watchedMs) => {
    const hours = watchedSince({ ...stretch, fromMs, toMs: noon });
    expect(hours.reduce((sum, hour) => sum + hour.watchedMs, 0)).toBe(watchedMs);
    expect(hours.reduce((sum, { looks }) => sum + looks, 0)).toBe(1);
  });

  it('falls into the hours in which it was', () => {
    const hours = watchedSince({
      everyMs: 6 * hourMs,
      wasUp: false,
      fromMs: noon - 90 * minuteMs,
      toMs: noon + minuteMs,
    });
    expect(hours.map((hour) => [(hour.hourMs - noon) / hourMs, hour.watchedMs / minuteMs, hour.upMs])).toEqual([
      [-2, 30, 0],
      [-1, 60, 0],
      [0, 1, 0],
    ]);
  });
});

describe('the share of a window', () => {
  it('is of the time that was watched, and none where none was', () => {
    const hour = { looks: 60, watchedMs: hourMs, upMs: hourMs };
    const windows = sumUptime(
      [
        { ...hour, hourMs: noon - hourMs },
        { ...hour, hourMs: noon - 48 * hourMs, upMs: 0 },
      ],
      noon,
    );
    expect(windows.map(({ days, looks, share }) => [days, share, looks])).toEqual([
      [1, 1, 60],
      [7, 0.5, 120],
      [30, 0.5, 120],
      [90, 0.5, 120],
    ]);
    expect(sumUptime([], noon)[0]).toEqual({ days: 1, share: null, looks: 0, watchedMs: 0 });
  });
});
