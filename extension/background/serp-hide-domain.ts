import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { changeSerpSettings, mostHidden } from '#extension/platform/storage/serp-settings.ts';

import { applySerpSettings } from './serp-apply-settings.ts';

/** Folds results of a domain on all results pages from now on, or shows them again. */
export async function hideDomain(typed: string, isHidden: boolean): Promise<void> {
  const domain = typedDomain(typed);
  if (domain === undefined) return;
  await changeSerpSettings(({ hiddenDomains }) => {
    const others = hiddenDomains.filter((each) => each !== domain);
    return { hiddenDomains: isHidden ? [...others, domain].slice(-mostHidden) : others };
  });
  await applySerpSettings();
}
