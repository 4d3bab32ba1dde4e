import type { Rule } from '#shared/audit/rule.ts';
import { rule as breadcrumb } from './schema/breadcrumb.ts';
import { rule as contactNotVisible } from './schema/contact-not-visible.ts';
import { rule as contextMissing } from './schema/context-missing.ts';
import { rule as danglingId } from './schema/dangling-id.ts';
import { rule as deprecatedTerm } from './schema/deprecated-term.ts';
import { rule as duplicateEntities } from './schema/duplicate-entities.ts';
import { rule as eventOrJobExpired } from './schema/event-or-job-expired.ts';
import { rule as imageBlocked } from './schema/image-blocked.ts';
import { rule as mainEntityElsewhere } from './schema/main-entity-elsewhere.ts';
import { rule as markupError } from './schema/markup-error.ts';
import { rule as missing } from './schema/missing.ts';
import { rule as notVisibleContent } from './schema/not-visible-content.ts';
import { rule as parseError } from './schema/parse-error.ts';
import { rule as priceMismatch } from './schema/price-mismatch.ts';
import { rule as propertyNotOfType } from './schema/property-not-of-type.ts';
import { rule as ratingRange } from './schema/rating-range.ts';
import { rule as recommendedMissing } from './schema/recommended-missing.ts';
import { rule as removedFeature } from './schema/removed-feature.ts';
import { rule as requiredMissing } from './schema/required-missing.ts';
import { rule as richResultEligibility } from './schema/rich-result-eligibility.ts';
import { rule as selfServingReview } from './schema/self-serving-review.ts';
import { rule as siteName } from './schema/site-name.ts';
import { rule as tooLarge } from './schema/too-large.ts';
import { rule as typePageMismatch } from './schema/type-page-mismatch.ts';
import { rule as unknownTypeOrProperty } from './schema/unknown-type-or-property.ts';
import { rule as urlNotAbsolute } from './schema/url-not-absolute.ts';
import { rule as valueType } from './schema/value-type.ts';

export const schemaRules: readonly Rule[] = [
  breadcrumb,
  contactNotVisible,
  contextMissing,
  danglingId,
  deprecatedTerm,
  duplicateEntities,
  eventOrJobExpired,
  imageBlocked,
  mainEntityElsewhere,
  markupError,
  missing,
  notVisibleContent,
  parseError,
  priceMismatch,
  propertyNotOfType,
  ratingRange,
  recommendedMissing,
  removedFeature,
  requiredMissing,
  richResultEligibility,
  selfServingReview,
  siteName,
  tooLarge,
  typePageMismatch,
  unknownTypeOrProperty,
  urlNotAbsolute,
  valueType,
];
