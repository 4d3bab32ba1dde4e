import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { linkName } from '#shared/audit/reading/link-name.ts';
import { comparableAddress } from '#shared/kernel/comparable-address.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import { ownAddress } from './own-address.ts';
import { pageSubjects } from './page-subject.ts';

export interface BreadcrumbStep {
  readonly name: string;
  /** undefined for the page itself, which is the last step. */
  readonly url?: string;
}

const longestName = 60;

/**
 * The way from the home page to this one, by the folders of its address that the page links to and names. Folders
 * without a link are left out, so that no step is made up. Empty on a home page and where no folder is linked.
 */
export function breadcrumbSteps(facts: PageFacts): readonly BreadcrumbStep[] {
  const own = parseUrl(ownAddress(facts) ?? '');
  const [subject] = pageSubjects(facts);
  if (!own || own.pathname === '/' || !subject) return [];
  const names = linkNames(facts);
  const parts = own.pathname.split('/').filter((part) => part !== '');
  const folders = parts.slice(0, -1).map((_, index) => `${own.origin}/${parts.slice(0, index + 1).join('/')}`);
  const steps = folders.flatMap((folder) => {
    const found = [`${folder}/`, folder].find((address) => names.has(comparableAddress(address)));
    const name = found === undefined ? undefined : names.get(comparableAddress(found));
    return found === undefined || name === undefined ? [] : [{ name, url: found }];
  });
  return steps.length === 0 ? [] : [...steps, { name: subject.text }];
}

function linkNames({ document }: PageFacts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const link of document.links ?? []) {
    const name = foldSpace(linkName(link));
    if (link.url === null || link.kind !== 'internal' || name === '' || name.length > longestName) continue;
    const address = comparableAddress(link.url);
    if (!names.has(address)) names.set(address, name);
  }
  return names;
}
