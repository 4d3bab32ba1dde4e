import { siteImage } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './image-broken.ts';

describeRule(rule, [
  [
    'gone',
    { context: { siteImages: [siteImage({ role: 'og-image', status: 404, format: null })] } },
    'fail',
    { places: 1 },
  ],
  ['fine', { context: { siteImages: [siteImage({ role: 'og-image' })] } }, 'pass'],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
