import { type NewCrawl, usualCrawlRate } from '#shared/api/endpoints/crawls.ts';
import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';

/** Throws `invalid_request` for what a backend does not do for just anybody. */
export async function requireFairOptions(
  workspaceId: string,
  db: Database,
  { crawling }: Backend,
  { options, projectId }: { readonly options: NewCrawl; readonly projectId: string },
): Promise<void> {
  requireAskable('start', options.start, crawling.allowsPrivate);
  const { host } = new URL(options.start);
  for (const [at, address] of (options.list ?? []).entries())
    // Of private hosts, on one's own machine, the start's alone is asked.
    requireAskable(`list.${at}`, address, crawling.allowsPrivate && new URL(address).host === host);
  for (const name of ['include', 'exclude'] as const) {
    const bad = options[name].findIndex((pattern) => !isCheapPattern(pattern));
    if (bad !== -1) throw refusal(`${name}.${bad}`, 'is no regular expression, or one that could take too long');
  }
  if (options.rate <= usualCrawlRate) return;
  const link = await findSearchConsoleLink(workspaceId, db, projectId);
  const property = link?.status === 'active' ? (link.property ?? '') : '';
  if (![options.start, ...(options.list ?? [])].every((address) => covers(property, address))) {
    throw refusal(
      'rate',
      `may be above ${usualCrawlRate} only for a site that is yours: connect its property in Search Console`,
    );
  }
}

function requireAskable(field: string, address: string, mayBePrivate: boolean): void {
  const { hostname, password, username } = new URL(address);
  if (username !== '' || password !== '') throw refusal(field, 'has a name or password in it');
  if (isPrivateHost(hostname) && !mayBePrivate) throw refusal(field, 'cannot be reached from the internet');
}

function refusal(field: string, message: string): AppError {
  return new AppError('invalid_request', { details: [{ path: `body.${field}`, message }] });
}

/** `sc-domain:tea.example`, or the beginning of addresses. */
function covers(property: string, start: string): boolean {
  const domain = /^sc-domain:(.+)$/.exec(property)?.[1];
  if (domain === undefined) return property !== '' && start.startsWith(property);
  const { hostname } = new URL(start);
  return isWithinDomain(hostname, domain);
}

/** The patterns run over every address in a process that others share: no repeated groups, and two open ends at most. */
function isCheapPattern(pattern: string): boolean {
  const bare = pattern.replace(/\\[^\d]|\[[^\]]*\]/g, 'x');
  if (/\)[*+{]|\\\d/.test(bare) || (bare.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0) > 2) return false;
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}
