import type { Rule } from '#shared/audit/rule.ts';
import { rule as articleTimeMissing } from './social/article-time-missing.ts';
import { rule as botsBlocked } from './social/bots-blocked.ts';
import { rule as imageBroken } from './social/image-broken.ts';
import { rule as imageTooSmall } from './social/image-too-small.ts';
import { rule as ogImageInvalid } from './social/og-image-invalid.ts';
import { rule as ogIncomplete } from './social/og-incomplete.ts';
import { rule as ogLocaleInvalid } from './social/og-locale-invalid.ts';
import { rule as ogMissing } from './social/og-missing.ts';
import { rule as ogNameAttribute } from './social/og-name-attribute.ts';
import { rule as ogOnlyRendered } from './social/og-only-rendered.ts';
import { rule as ogRepeated } from './social/og-repeated.ts';
import { rule as ogUrlMismatch } from './social/og-url-mismatch.ts';
import { rule as textTooLong } from './social/text-too-long.ts';
import { rule as twitterCardInvalid } from './social/twitter-card-invalid.ts';
import { rule as twitterCardMissing } from './social/twitter-card-missing.ts';

export const socialRules: readonly Rule[] = [
  articleTimeMissing,
  botsBlocked,
  imageBroken,
  imageTooSmall,
  ogImageInvalid,
  ogIncomplete,
  ogLocaleInvalid,
  ogMissing,
  ogNameAttribute,
  ogOnlyRendered,
  ogRepeated,
  ogUrlMismatch,
  textTooLong,
  twitterCardInvalid,
  twitterCardMissing,
];
