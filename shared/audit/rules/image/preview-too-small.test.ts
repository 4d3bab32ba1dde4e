import { siteImage } from '#shared/testing/healthy-context.ts';
import { aSocialTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './preview-too-small.ts';

describeRule(rule, [
  [
    'small, on an article',
    {
      context: { siteImages: [siteImage({ role: 'og-image', widthPx: 800, heightPx: 600 })] },
      document: { social: [aSocialTag('og:type', 'article')] },
    },
    'fail',
    { places: 1 },
  ],
  [
    'small, elsewhere',
    {
      context: { siteImages: [siteImage({ role: 'og-image', widthPx: 800, heightPx: 600 })] },
      document: { social: [aSocialTag('og:type', 'website')] },
    },
    'not-applicable',
  ],
  [
    'large',
    {
      context: { siteImages: [siteImage({ role: 'og-image', widthPx: 1_200, heightPx: 600 })] },
      document: { social: [aSocialTag('og:type', 'article')] },
    },
    'pass',
  ],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
