import type { AuthoritySource, SiteFigures } from '#shared/research/authority/authority-source.ts';
import type { SourceFetch, SourceSettings } from '#shared/research/sources/keyword-source.ts';

import type { VendorCase } from '../keyword-sources/fake-vendor.ts';

/** A vendor's server that tells of sites, as a `fetch`: it speaks its protocol, failures included. */
export interface FakeAuthority {
  readonly source: AuthoritySource;
  readonly settings: SourceSettings;
  /** Answers to `shop.example`, and says that it does not know `new.example`. */
  readonly good: SourceFetch;
  readonly figures: SiteFigures;
  /** Of `shop.example`, 0 to 100. */
  readonly authority: number;
  readonly cost: number;
  /** Everything that is not good; `answered` counts domains. */
  readonly cases: readonly VendorCase[];
}

export const askedDomains = ['shop.example', 'new.example'] as const;
