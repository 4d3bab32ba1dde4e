import type { Rule } from '#shared/audit/rule.ts';
import { rule as imageBroken } from './social/image-broken.ts';
import { rule as imageTooSmall } from './social/image-too-small.ts';
import { rule as ogImageInvalid } from './social/og-image-invalid.ts';
import { rule as ogIncomplete } from './social/og-incomplete.ts';
import { rule as ogMissing } from './social/og-missing.ts';
import { rule as ogNameAttribute } from './social/og-name-attribute.ts';
import { rule as ogOnlyRendered } from './social/og-only-rendered.ts';
import { rule as ogRepeated } from './social/og-repeated.ts';
import { rule as ogUrlMismatch } from './social/og-url-mismatch.ts';
import { rule as twitterCardInvalid } from './social/twitter-card-invalid.ts';
import { rule as twitterCardMissing } from './social/twitter-card-missing.ts';

export const socialRules: readonly Rule[] = [
  imageBroken,
  imageTooSmall,
  ogImageInvalid,
  ogIncomplete,
  ogMissing,
  ogNameAttribute,
  ogOnlyRendered,
  ogRepeated,
  ogUrlMismatch,
  twitterCardInvalid,
  twitterCardMissing,
];
