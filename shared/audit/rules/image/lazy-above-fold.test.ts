import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lazy-above-fold.ts';

describeRule(rule, [
  [
    'at the top',
    { document: { images: [anImage({ loading: 'lazy', layout: aLayout({ topPx: 120 }) })] } },
    'fail',
    { params: { count: 1 } },
  ],
  ['further down', { document: { images: [anImage({ loading: 'lazy', layout: aLayout({ topPx: 1800 }) })] } }, 'pass'],
  [
    'a small icon',
    {
      document: {
        images: [anImage({ loading: 'lazy', layout: aLayout({ topPx: 10, shownWidthPx: 24, shownHeightPx: 24 }) })],
      },
    },
    'pass',
  ],
  ['eager', { document: { images: [anImage({ layout: aLayout({ topPx: 120 }) })] } }, 'pass'],
]);
