import { ahrefs } from './ahrefs/ahrefs.ts';
import { bing } from './bing/bing.ts';
import { dataforseo } from './dataforseo/dataforseo.ts';
import { dataforseoLabs } from './dataforseo-labs/dataforseo-labs.ts';
import { googleAds } from './google-ads/google-ads.ts';
import type { KeywordSource } from './keyword-source.ts';
import { keywordsEverywhere } from './keywords-everywhere/keywords-everywhere.ts';
import { moz } from './moz/moz.ts';
import { semrush } from './semrush/semrush.ts';
import { wikipedia } from './wikipedia/wikipedia.ts';

/** Sources that can be asked, free ones first. Others are read from their files alone. */
export const keywordSources: readonly KeywordSource[] = [
  wikipedia,
  bing,
  googleAds,
  dataforseo,
  dataforseoLabs,
  keywordsEverywhere,
  semrush,
  ahrefs,
  moz,
];
