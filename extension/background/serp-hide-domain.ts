import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { changeSerpSettings, loadSerpSettings, mostHidden } from '#extension/platform/storage/serp-settings.ts';

import { applySerpSettings } from './serp-apply-settings.ts';

/** Folds results of a domain on all results pages from now on, or shows them again. */
export async function hideDomain(typed: string, isHidden: boolean): Promise<void> {
  const domain = typedDomain(typed);
  if (domain === undefined) return;
  const others = (await loadSerpSettings()).hiddenDomains.filter((each) => each !== domain);
  await changeSerpSettings({ hiddenDomains: isHidden ? [...others, domain].slice(-mostHidden) : others });
  await applySerpSettings();
}
