import type { Rule } from '#shared/audit/rule.ts';
import { rule as brokenExternal } from './link/broken-external.ts';
import { rule as brokenFragment } from './link/broken-fragment.ts';
import { rule as brokenFragmentElsewhere } from './link/broken-fragment-elsewhere.ts';
import { rule as brokenInternal } from './link/broken-internal.ts';
import { rule as emptyAnchor } from './link/empty-anchor.ts';
import { rule as externalWithoutNofollow } from './link/external-without-nofollow.ts';
import { rule as genericText } from './link/generic-text.ts';
import { rule as httpsToHttp } from './link/https-to-http.ts';
import { rule as imageWithoutAlt } from './link/image-without-alt.ts';
import { rule as internalNofollow } from './link/internal-nofollow.ts';
import { rule as localFile } from './link/local-file.ts';
import { rule as malformed } from './link/malformed.ts';
import { rule as noOutgoingInternal } from './link/no-outgoing-internal.ts';
import { rule as notCrawlable } from './link/not-crawlable.ts';
import { rule as pdfTooLarge } from './link/pdf-too-large.ts';
import { rule as redirecting } from './link/redirecting.ts';
import { rule as relUnknown } from './link/rel-unknown.ts';
import { rule as textTooLong } from './link/text-too-long.ts';
import { rule as toLocalhostOrPrivate } from './link/to-localhost-or-private.ts';
import { rule as tooMany } from './link/too-many.ts';
import { rule as trackingParamsInternal } from './link/tracking-params-internal.ts';
import { rule as unsafeTargetBlank } from './link/unsafe-target-blank.ts';
import { rule as urlAsText } from './link/url-as-text.ts';

export const linkRules: readonly Rule[] = [
  brokenExternal,
  brokenFragment,
  brokenFragmentElsewhere,
  brokenInternal,
  emptyAnchor,
  externalWithoutNofollow,
  genericText,
  httpsToHttp,
  imageWithoutAlt,
  internalNofollow,
  localFile,
  malformed,
  noOutgoingInternal,
  notCrawlable,
  pdfTooLarge,
  redirecting,
  relUnknown,
  textTooLong,
  toLocalhostOrPrivate,
  tooMany,
  trackingParamsInternal,
  unsafeTargetBlank,
  urlAsText,
];
