import { hasEngineLabel } from '#shared/serp/has-engine-label.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import type { AuditJob } from '#extension/platform/storage/audit-job.ts';

/** The site on which the icon was clicked last, where it can be the user's; undefined before the first click. */
export function siteToOffer(jobs: readonly Pick<AuditJob, 'url' | 'startedAtMs'>[]): string | undefined {
  const hosts = jobs
    .toSorted((a, b) => b.startedAtMs - a.startedAtMs)
    .flatMap(({ url }) => {
      const parsed = URL.parse(url);
      return parsed && /^https?:$/.test(parsed.protocol) ? [parsed.hostname.replace(/^www\./, '')] : [];
    });
  return hosts.find((host) => !hasEngineLabel(host) && !isPrivateHost(host));
}
