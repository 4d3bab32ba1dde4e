import { busyMsOf, followRedirects, isLogin } from '../follow-redirects.ts';
import type { MonitorKind } from '../monitor-kind.ts';

/** Whether an address answers, and how fast. One that answers 4xx or 5xx is down; one that leads to a sign-in is told apart. */
export const uptimeKind: MonitorKind = {
  id: 'uptime',
  fields: ['state'],
  needsConfirmation: ({ state }) => !state?.includes('up'),
  async read({ clock, fetchOnce }, url) {
    const followed = await followRedirects(fetchOnce, { url, maxBytes: maxBytes, cuts: true });
    const { answer, elapsedMs, failure, hops } = followed;
    const busyMs = busyMsOf(answer, clock());
    const note = answer ? String(answer.status) : (failure ?? `${hops.length} redirects`);
    if (busyMs !== undefined) return { snapshot: {}, elapsedMs: null, note, busyMs };
    const isUp = answer !== null && answer.status < 400;
    const state = isUp ? (isLogin(url, followed.url) ? 'login' : 'up') : 'down';
    return { snapshot: { state: [state] }, elapsedMs: answer ? elapsedMs : null, note };
  },
};

/** Read to the end of what a visitor waits for first; more tells of the line, not of the server. */
const maxBytes = 1024 * 1024;
