import { siteImage } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-small.ts';

describeRule(rule, [
  [
    'small',
    { surroundings: { siteImages: [siteImage({ widthPx: 16, heightPx: 16 })] } },
    'fail',
    { params: { size: 16 } },
  ],
  ['SVG', { surroundings: { siteImages: [siteImage({ format: 'svg', widthPx: 16, heightPx: 16 })] } }, 'pass'],
  ['large', { surroundings: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { surroundings: { siteImages: [] } }, 'not-applicable'],
]);
