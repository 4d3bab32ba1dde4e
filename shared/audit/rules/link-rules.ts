import type { Rule } from '#shared/audit/rule.ts';
import { rule as affiliateWithoutSponsored } from './link/affiliate-without-sponsored.ts';
import { rule as brokenExternal } from './link/broken-external.ts';
import { rule as brokenFragment } from './link/broken-fragment.ts';
import { rule as brokenFragmentElsewhere } from './link/broken-fragment-elsewhere.ts';
import { rule as brokenInternal } from './link/broken-internal.ts';
import { rule as doubleSlashTarget } from './link/double-slash-target.ts';
import { rule as emptyAnchor } from './link/empty-anchor.ts';
import { rule as externalAllNofollow } from './link/external-all-nofollow.ts';
import { rule as externalWithoutNofollow } from './link/external-without-nofollow.ts';
import { rule as fileTarget } from './link/file-target.ts';
import { rule as genericText } from './link/generic-text.ts';
import { rule as hiddenExternal } from './link/hidden-external.ts';
import { rule as httpsToHttp } from './link/https-to-http.ts';
import { rule as imageWithoutAlt } from './link/image-without-alt.ts';
import { rule as internalNofollow } from './link/internal-nofollow.ts';
import { rule as localFile } from './link/local-file.ts';
import { rule as malformed } from './link/malformed.ts';
import { rule as noOutgoingInternal } from './link/no-outgoing-internal.ts';
import { rule as nonAsciiTarget } from './link/non-ascii-target.ts';
import { rule as notCrawlable } from './link/not-crawlable.ts';
import { rule as ownHostVariant } from './link/own-host-variant.ts';
import { rule as pdfTooLarge } from './link/pdf-too-large.ts';
import { rule as protocolRelative } from './link/protocol-relative.ts';
import { rule as redirecting } from './link/redirecting.ts';
import { rule as relUnknown } from './link/rel-unknown.ts';
import { rule as sameTextDifferentTarget } from './link/same-text-different-target.ts';
import { rule as scriptNavigation } from './link/script-navigation.ts';
import { rule as slashInconsistent } from './link/slash-inconsistent.ts';
import { rule as textTooLong } from './link/text-too-long.ts';
import { rule as toLocalhostOrPrivate } from './link/to-localhost-or-private.ts';
import { rule as tooMany } from './link/too-many.ts';
import { rule as tooManyExternal } from './link/too-many-external.ts';
import { rule as trackingParamsInternal } from './link/tracking-params-internal.ts';
import { rule as unclickablePhone } from './link/unclickable-phone.ts';
import { rule as underscoreTarget } from './link/underscore-target.ts';
import { rule as unsafeTargetBlank } from './link/unsafe-target-blank.ts';
import { rule as uppercaseTarget } from './link/uppercase-target.ts';
import { rule as urlAsText } from './link/url-as-text.ts';

export const linkRules: readonly Rule[] = [
  affiliateWithoutSponsored,
  brokenExternal,
  brokenFragment,
  brokenFragmentElsewhere,
  brokenInternal,
  doubleSlashTarget,
  emptyAnchor,
  externalAllNofollow,
  externalWithoutNofollow,
  fileTarget,
  genericText,
  hiddenExternal,
  httpsToHttp,
  imageWithoutAlt,
  internalNofollow,
  localFile,
  malformed,
  noOutgoingInternal,
  nonAsciiTarget,
  notCrawlable,
  ownHostVariant,
  pdfTooLarge,
  protocolRelative,
  redirecting,
  relUnknown,
  sameTextDifferentTarget,
  scriptNavigation,
  slashInconsistent,
  textTooLong,
  toLocalhostOrPrivate,
  tooMany,
  tooManyExternal,
  trackingParamsInternal,
  unclickablePhone,
  underscoreTarget,
  unsafeTargetBlank,
  uppercaseTarget,
  urlAsText,
];
