import { aLayout, anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-empty-on-meaningful.ts';

describeRule(rule, [
  ['large', { document: { images: [anImage({ alt: '', layout: aLayout({}) })] } }, 'needs-review', { places: 1 }],
  [
    'small',
    { document: { images: [anImage({ alt: '', layout: aLayout({ shownWidthPx: 40, shownHeightPx: 30 }) })] } },
    'pass',
  ],
  [
    'said to be decoration',
    { document: { images: [anImage({ alt: '', isPresentational: true, layout: aLayout({}) })] } },
    'pass',
  ],
]);
