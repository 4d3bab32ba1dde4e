import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-lazy-below-fold.ts';

const far = (count: number) => Array.from({ length: count }, () => anImage({ layout: aLayout({ topPx: 4_000 }) }));

describeRule(rule, [
  ['many', { document: { images: far(6) } }, 'fail', { params: { count: 6 }, places: 6 }],
  ['lazy', { document: { images: far(6).map((image) => ({ ...image, loading: 'lazy' })) } }, 'pass'],
  ['a few', { document: { images: far(5) } }, 'pass'],
]);
