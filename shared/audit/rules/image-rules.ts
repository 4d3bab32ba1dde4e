import type { Rule } from '#shared/audit/rule.ts';
import { rule as altMissing } from './image/alt-missing.ts';
import { rule as altQuality } from './image/alt-quality.ts';
import { rule as altTooLong } from './image/alt-too-long.ts';
import { rule as aspectRatioDistorted } from './image/aspect-ratio-distorted.ts';
import { rule as broken } from './image/broken.ts';
import { rule as buttonAltMissing } from './image/button-alt-missing.ts';
import { rule as cssBackgroundMeaningful } from './image/css-background-meaningful.ts';
import { rule as dimensionsMissing } from './image/dimensions-missing.ts';
import { rule as fileTooLarge } from './image/file-too-large.ts';
import { rule as lazyAboveFold } from './image/lazy-above-fold.ts';
import { rule as lcpNotInRawHtml } from './image/lcp-not-in-raw-html.ts';
import { rule as pictureWithoutImg } from './image/picture-without-img.ts';
import { rule as previewTooSmall } from './image/preview-too-small.ts';
import { rule as srcMissing } from './image/src-missing.ts';
import { rule as srcsetInvalid } from './image/srcset-invalid.ts';
import { rule as unsupportedFormat } from './image/unsupported-format.ts';

export const imageRules: readonly Rule[] = [
  altMissing,
  altQuality,
  altTooLong,
  aspectRatioDistorted,
  broken,
  buttonAltMissing,
  cssBackgroundMeaningful,
  dimensionsMissing,
  fileTooLarge,
  lazyAboveFold,
  lcpNotInRawHtml,
  pictureWithoutImg,
  previewTooSmall,
  srcMissing,
  srcsetInvalid,
  unsupportedFormat,
];
