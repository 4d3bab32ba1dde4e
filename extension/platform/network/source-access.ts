import { systemClock } from '#shared/kernel/clock.ts';
import type { MetricsAccess } from '#shared/research/metrics/ask-for-metrics.ts';

/** The network for sources of keyword data: their own keys alone, none of the browser's cookies. */
export const sourceAccess: MetricsAccess = {
  fetch: (url, init) => fetch(url, { ...init, credentials: 'omit', cache: 'no-store', redirect: 'error' }),
  clock: systemClock,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
