import type { Monitor } from '#shared/api/endpoints/monitors.ts';

/** What is said of an address that looks as before: not that all is well where it answers with a fault, or not at all. */
export function standingOf({ kind, seen, status }: Pick<Monitor, 'kind' | 'seen' | 'status'>): Standing {
  const answer = kind === 'robots' ? seen.robotsStatus?.[0] : seen.status?.[0];
  if (status !== 'same' || answer === undefined) return status;
  if (!/^\d{3}$/.test(answer)) return 'unreachable';
  // A robots.txt that is not there closes nothing.
  return Number(answer) >= (kind === 'robots' ? 500 : 400) ? 'faulty' : status;
}

type Standing = Monitor['status'] | 'faulty' | 'unreachable';
