import type { Rule } from '#shared/audit/rule.ts';
import { rule as chain } from './canonical/chain.ts';
import { rule as crossDomain } from './canonical/cross-domain.ts';
import { rule as duplicateInHeadAndHeader } from './canonical/duplicate-in-head-and-header.ts';
import { rule as empty } from './canonical/empty.ts';
import { rule as extraAttributes } from './canonical/extra-attributes.ts';
import { rule as formDrift } from './canonical/form-drift.ts';
import { rule as fragment } from './canonical/fragment.ts';
import { rule as invalidUrl } from './canonical/invalid-url.ts';
import { rule as missing } from './canonical/missing.ts';
import { rule as multiple } from './canonical/multiple.ts';
import { rule as multipleConflicting } from './canonical/multiple-conflicting.ts';
import { rule as notSelf } from './canonical/not-self.ts';
import { rule as outsideHead } from './canonical/outside-head.ts';
import { rule as paginatedToFirst } from './canonical/paginated-to-first.ts';
import { rule as pointsToHreflangAlternate } from './canonical/points-to-hreflang-alternate.ts';
import { rule as protocolMismatch } from './canonical/protocol-mismatch.ts';
import { rule as rawRenderedMismatch } from './canonical/raw-rendered-mismatch.ts';
import { rule as relative } from './canonical/relative.ts';
import { rule as removedByScript } from './canonical/removed-by-script.ts';
import { rule as renderedOnly } from './canonical/rendered-only.ts';
import { rule as targetBroken } from './canonical/target-broken.ts';
import { rule as targetContentDiffers } from './canonical/target-content-differs.ts';
import { rule as targetDisallowed } from './canonical/target-disallowed.ts';
import { rule as targetNoindex } from './canonical/target-noindex.ts';
import { rule as targetRedirects } from './canonical/target-redirects.ts';
import { rule as toHomepage } from './canonical/to-homepage.ts';

export const canonicalRules: readonly Rule[] = [
  chain,
  crossDomain,
  duplicateInHeadAndHeader,
  empty,
  extraAttributes,
  formDrift,
  fragment,
  invalidUrl,
  missing,
  multiple,
  multipleConflicting,
  notSelf,
  outsideHead,
  paginatedToFirst,
  pointsToHreflangAlternate,
  protocolMismatch,
  rawRenderedMismatch,
  relative,
  removedByScript,
  renderedOnly,
  targetBroken,
  targetContentDiffers,
  targetDisallowed,
  targetNoindex,
  targetRedirects,
  toHomepage,
];
