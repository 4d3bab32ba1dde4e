import { type Translation, translate } from '#shared/kernel/translation.ts';

import { statusPageTexts } from './status-page-texts.data.ts';
import type { UptimeWindow } from './watched-time.ts';

const minuteMs = 60_000;
/** Of less nothing is told: one outage would be all of it, and none would be 100 %. */
const leastMs = 10 * minuteMs;
const dayMs = 86_400_000;

/** A window's span, the share in it (“not watched” where none was), and what it stands on. */
export function sayUptime(
  { days, looks, share, watchedMs }: UptimeWindow,
  language: Translation,
): { readonly span: string; readonly share: string; readonly base: string } {
  const say = (id: keyof typeof statusPageTexts, params?: Readonly<Record<string, string | number>>): string =>
    translate(statusPageTexts, language, id, params);
  const number = new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 2 });
  // Rounded down: what was not up for a moment is never told as 100 %.
  const floored = share === null ? 0 : Math.floor(share * 10_000) / 10_000;
  return {
    span: days === 1 ? say('uptime.hours') : say('uptime.days', { days }),
    share: share === null ? say('uptime.none') : watchedMs < leastMs ? say('uptime.short') : number.format(floored),
    base: say('uptime.of', { looks, time: sayTime(watchedMs) }),
  };

  function sayTime(ms: number): string {
    if (ms >= 2 * dayMs) return say('uptime.daysWatched', { count: Math.floor(ms / dayMs) });
    const minutes = Math.floor(ms / minuteMs);
    return minutes < 120
      ? say('status.minutes', { count: minutes })
      : say('status.hours', { count: Math.floor(minutes / 60) });
  }
}
