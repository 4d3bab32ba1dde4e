import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './broken.ts';

describeRule(rule, [
  [
    'loaded as nothing',
    { document: { images: [anImage({ layout: aLayout({ naturalWidthPx: 0, naturalHeightPx: 0 }) })] } },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'not loaded yet',
    { document: { images: [anImage({ loading: 'lazy', layout: aLayout({ naturalWidthPx: 0, isComplete: false }) })] } },
    'pass',
  ],
  [
    'an SVG without a size',
    {
      document: { images: [anImage({ url: 'https://www.example.com/a.svg', layout: aLayout({ naturalWidthPx: 0 }) })] },
    },
    'pass',
  ],
  ['no layout known', { source: 'raw' }, 'not-checked'],
]);
