import type { Rule } from '#shared/audit/rule.ts';
import { rule as gifInsteadOfVideo } from './video/gif-instead-of-video.ts';
import { rule as markupWithoutVideo } from './video/markup-without-video.ts';
import { rule as noPoster } from './video/no-poster.ts';
import { rule as noStructuredData } from './video/no-structured-data.ts';
import { rule as unfetchableAddress } from './video/unfetchable-address.ts';

export const videoRules: readonly Rule[] = [
  gifInsteadOfVideo,
  markupWithoutVideo,
  noPoster,
  noStructuredData,
  unfetchableAddress,
];
