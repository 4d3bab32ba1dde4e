import type { SiteCheck } from './check.ts';
import { check as anchorGeneric } from './anchor-generic.ts';
import { check as anchorMismatch } from './anchor-mismatch.ts';
import { check as anchorSameText } from './anchor-same-text.ts';
import { check as brokenExternal } from './broken-external.ts';
import { check as brokenInternal } from './broken-internal.ts';
import { check as cannibalisation } from './cannibalisation.ts';
import { check as canonicalChain } from './canonical-chain.ts';
import { check as canonicalCluster } from './canonical-cluster.ts';
import { check as canonicalFormDrift } from './canonical-form-drift.ts';
import { check as canonicalLoop } from './canonical-loop.ts';
import { check as canonicalToBlocked } from './canonical-to-blocked.ts';
import { check as canonicalToError } from './canonical-to-error.ts';
import { check as canonicalToNoindex } from './canonical-to-noindex.ts';
import { check as canonicalToRedirect } from './canonical-to-redirect.ts';
import { check as canonicalUnlinked } from './canonical-unlinked.ts';
import { check as clickDepth } from './click-depth.ts';
import { check as contactAboutPrivacy } from './contact-about-privacy.ts';
import { check as contentDuplicate } from './content-duplicate.ts';
import { check as contentDuplicateExplained } from './content-duplicate-explained.ts';
import { check as contentNearDuplicate } from './content-near-duplicate.ts';
import { check as deadEnd } from './dead-end.ts';
import { check as descriptionDuplicate } from './description-duplicate.ts';
import { check as doorwaySignals } from './doorway-signals.ts';
import { check as emptyShell } from './empty-shell.ts';
import { check as h1Duplicate } from './h1-duplicate.ts';
import { check as hreflangBadTarget } from './hreflang-bad-target.ts';
import { check as hreflangCodeMismatch } from './hreflang-code-mismatch.ts';
import { check as hreflangConflict } from './hreflang-conflict.ts';
import { check as hreflangIncomplete } from './hreflang-incomplete.ts';
import { check as hreflangNoReturn } from './hreflang-no-return.ts';
import { check as hreflangUnread } from './hreflang-unread.ts';
import { check as httpsDowngrade } from './https-downgrade.ts';
import { check as linkScore } from './link-score.ts';
import { check as linkToRedirect } from './link-to-redirect.ts';
import { check as mixedContent } from './mixed-content.ts';
import { check as noContentInlink } from './no-content-inlink.ts';
import { check as nofollowInlinksOnly } from './nofollow-inlinks-only.ts';
import { check as oneInlink } from './one-inlink.ts';
import { check as orphan } from './orphan.ts';
import { check as pagination } from './pagination.ts';
import { check as parameterTrap } from './parameter-trap.ts';
import { check as protocolOrHostDuplicate } from './protocol-or-host-duplicate.ts';
import { check as redirectChain } from './redirect-chain.ts';
import { check as redirectLoop } from './redirect-loop.ts';
import { check as redirectToHome } from './redirect-to-home.ts';
import { check as robotsBlockedResource } from './robots-blocked-resource.ts';
import { check as serverErrors } from './server-errors.ts';
import { check as shouldLink } from './should-link.ts';
import { check as sitemapMissingPages } from './sitemap-missing-pages.ts';
import { check as sitemapNotIndexable } from './sitemap-not-indexable.ts';
import { check as slowPages } from './slow-pages.ts';
import { check as softNotFound } from './soft-not-found.ts';
import { check as thinBesideNorm } from './thin-beside-norm.ts';
import { check as titleDuplicate } from './title-duplicate.ts';
import { check as titlePatternOutlier } from './title-pattern-outlier.ts';

/** Every check, in the order in which a report names them. */
export const checks: readonly SiteCheck[] = [
  anchorGeneric,
  anchorMismatch,
  anchorSameText,
  brokenExternal,
  brokenInternal,
  cannibalisation,
  canonicalChain,
  canonicalCluster,
  canonicalFormDrift,
  canonicalLoop,
  canonicalToBlocked,
  canonicalToError,
  canonicalToNoindex,
  canonicalToRedirect,
  canonicalUnlinked,
  clickDepth,
  contactAboutPrivacy,
  contentDuplicate,
  contentDuplicateExplained,
  contentNearDuplicate,
  deadEnd,
  descriptionDuplicate,
  doorwaySignals,
  emptyShell,
  h1Duplicate,
  hreflangBadTarget,
  hreflangCodeMismatch,
  hreflangConflict,
  hreflangIncomplete,
  hreflangNoReturn,
  hreflangUnread,
  httpsDowngrade,
  linkScore,
  linkToRedirect,
  mixedContent,
  noContentInlink,
  nofollowInlinksOnly,
  oneInlink,
  orphan,
  pagination,
  parameterTrap,
  protocolOrHostDuplicate,
  redirectChain,
  redirectLoop,
  redirectToHome,
  robotsBlockedResource,
  serverErrors,
  shouldLink,
  sitemapMissingPages,
  sitemapNotIndexable,
  slowPages,
  softNotFound,
  thinBesideNorm,
  titleDuplicate,
  titlePatternOutlier,
];
