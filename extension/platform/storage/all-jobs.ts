import { browser } from '#extension/platform/browser/browser.ts';

import { type AuditJob, parseJob } from './audit-job.ts';

export async function loadJobs(): Promise<readonly AuditJob[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const job = key.startsWith('job:') ? parseJob(value) : undefined;
    return job ? [job] : [];
  });
}

/** Calls back with every change of any tab's job until the signal aborts. */
export function watchJobs(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith('job:'))) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}
