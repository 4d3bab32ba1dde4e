import { fakeAhrefs } from './fake-ahrefs.ts';
import { fakeBing } from './fake-bing.ts';
import { fakeDataForSeo, fakeDataForSeoLabs } from './fake-dataforseo.ts';
import { fakeGoogleAds } from './fake-google-ads.ts';
import { fakeKeywordsEverywhere } from './fake-keywords-everywhere.ts';
import { fakeMoz } from './fake-moz.ts';
import { fakeSemrush } from './fake-semrush.ts';
import type { FakeVendor } from './fake-vendor.ts';
import { fakeWikipedia } from './fake-wikipedia.ts';

export const fakeVendors: readonly FakeVendor[] = [
  fakeWikipedia,
  fakeBing,
  fakeGoogleAds,
  fakeDataForSeo,
  fakeDataForSeoLabs,
  fakeKeywordsEverywhere,
  fakeSemrush,
  fakeAhrefs,
  fakeMoz,
];
