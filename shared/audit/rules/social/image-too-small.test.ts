import { siteImage } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './image-too-small.ts';

describeRule(rule, [
  [
    'small',
    { context: { siteImages: [siteImage({ role: 'og-image', widthPx: 300, heightPx: 200 })] } },
    'fail',
    { places: 1 },
  ],
  ['large', { context: { siteImages: [siteImage({ role: 'og-image', widthPx: 1_200, heightPx: 630 })] } }, 'pass'],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
