import { siteImage } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './image-broken.ts';

describeRule(rule, [
  [
    'gone',
    { surroundings: { siteImages: [siteImage({ role: 'og-image', status: 404, format: null })] } },
    'fail',
    { places: 1 },
  ],
  ['fine', { surroundings: { siteImages: [siteImage({ role: 'og-image' })] } }, 'pass'],
  ['none declared', { surroundings: { siteImages: [] } }, 'not-applicable'],
]);
