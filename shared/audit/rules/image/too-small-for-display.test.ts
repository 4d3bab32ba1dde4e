import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-small-for-display.ts';

describeRule(rule, [
  [
    'blown up',
    { document: { images: [anImage({ layout: aLayout({ naturalWidthPx: 200, naturalHeightPx: 150 }) })] } },
    'fail',
    { places: 1 },
  ],
  [
    'a drawing',
    {
      document: {
        images: [
          anImage({
            url: 'https://www.example.com/a.svg',
            layout: aLayout({ naturalWidthPx: 20, naturalHeightPx: 15 }),
          }),
        ],
      },
    },
    'pass',
  ],
  ['sharp', { document: { images: [anImage({ layout: aLayout({}) })] } }, 'pass'],
]);
