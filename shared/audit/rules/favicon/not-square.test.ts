import { siteImage } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-square.ts';

describeRule(rule, [
  ['wide', { context: { siteImages: [siteImage({ widthPx: 64, heightPx: 32 })] } }, 'fail', { places: 1 }],
  ['tiny', { context: { siteImages: [siteImage({ widthPx: 4, heightPx: 4 })] } }, 'fail'],
  ['square', { context: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
