import { siteImage } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-square.ts';

describeRule(rule, [
  ['wide', { surroundings: { siteImages: [siteImage({ widthPx: 64, heightPx: 32 })] } }, 'fail', { places: 1 }],
  ['tiny', { surroundings: { siteImages: [siteImage({ widthPx: 4, heightPx: 4 })] } }, 'fail'],
  ['square', { surroundings: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { surroundings: { siteImages: [] } }, 'not-applicable'],
]);
