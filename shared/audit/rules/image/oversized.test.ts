import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './oversized.ts';

describeRule(rule, [
  [
    'three times as large',
    { document: { images: [anImage({ layout: aLayout({ naturalWidthPx: 2_400, naturalHeightPx: 1_800 }) })] } },
    'fail',
    { places: 1 },
  ],
  [
    'for a dense screen',
    {
      document: { images: [anImage({ layout: aLayout({ naturalWidthPx: 1_000, naturalHeightPx: 750 }) })] },
      context: { layout: { pixelRatio: 2 } },
    },
    'pass',
  ],
  ['as shown', { document: { images: [anImage({ layout: aLayout({}) })] } }, 'pass'],
  ['without a layout', { context: { layout: null } }, 'not-checked'],
]);
