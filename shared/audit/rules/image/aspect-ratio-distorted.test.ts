import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './aspect-ratio-distorted.ts';

describeRule(rule, [
  ['stretched', { document: { images: [anImage({ layout: aLayout({ shownHeightPx: 600 }) })] } }, 'fail'],
  [
    'cropped by object-fit',
    { document: { images: [anImage({ layout: aLayout({ shownHeightPx: 600, objectFit: 'cover' }) })] } },
    'pass',
  ],
  ['rounded', { document: { images: [anImage({ layout: aLayout({ shownHeightPx: 301 }) })] } }, 'pass'],
  ['no layout known', { source: 'raw' }, 'not-checked'],
]);
