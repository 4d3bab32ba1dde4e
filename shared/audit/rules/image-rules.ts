import type { Rule } from '#shared/audit/rule.ts';
import { rule as altDuplicate } from './image/alt-duplicate.ts';
import { rule as altEmptyOnMeaningful } from './image/alt-empty-on-meaningful.ts';
import { rule as altKeywordStuffing } from './image/alt-keyword-stuffing.ts';
import { rule as altMissing } from './image/alt-missing.ts';
import { rule as altQuality } from './image/alt-quality.ts';
import { rule as altTooLong } from './image/alt-too-long.ts';
import { rule as aspectRatioDistorted } from './image/aspect-ratio-distorted.ts';
import { rule as blockedByRobots } from './image/blocked-by-robots.ts';
import { rule as broken } from './image/broken.ts';
import { rule as buttonAltMissing } from './image/button-alt-missing.ts';
import { rule as cssBackgroundMeaningful } from './image/css-background-meaningful.ts';
import { rule as dataUriLarge } from './image/data-uri-large.ts';
import { rule as dimensionsMissing } from './image/dimensions-missing.ts';
import { rule as figureWithoutCaption } from './image/figure-without-caption.ts';
import { rule as fileTooLarge } from './image/file-too-large.ts';
import { rule as filename } from './image/filename.ts';
import { rule as lazyAboveFold } from './image/lazy-above-fold.ts';
import { rule as lazyByScriptOnly } from './image/lazy-by-script-only.ts';
import { rule as lcpNotInRawHtml } from './image/lcp-not-in-raw-html.ts';
import { rule as legacyFormat } from './image/legacy-format.ts';
import { rule as notLazyBelowFold } from './image/not-lazy-below-fold.ts';
import { rule as oversized } from './image/oversized.ts';
import { rule as pictureWithoutImg } from './image/picture-without-img.ts';
import { rule as previewTooSmall } from './image/preview-too-small.ts';
import { rule as srcMissing } from './image/src-missing.ts';
import { rule as srcsetInvalid } from './image/srcset-invalid.ts';
import { rule as tooSmallForDisplay } from './image/too-small-for-display.ts';
import { rule as unsupportedFormat } from './image/unsupported-format.ts';

export const imageRules: readonly Rule[] = [
  altDuplicate,
  altEmptyOnMeaningful,
  altKeywordStuffing,
  altMissing,
  altQuality,
  altTooLong,
  aspectRatioDistorted,
  blockedByRobots,
  broken,
  buttonAltMissing,
  cssBackgroundMeaningful,
  dataUriLarge,
  dimensionsMissing,
  figureWithoutCaption,
  fileTooLarge,
  filename,
  lazyAboveFold,
  lazyByScriptOnly,
  lcpNotInRawHtml,
  legacyFormat,
  notLazyBelowFold,
  oversized,
  pictureWithoutImg,
  previewTooSmall,
  srcMissing,
  srcsetInvalid,
  tooSmallForDisplay,
  unsupportedFormat,
];
