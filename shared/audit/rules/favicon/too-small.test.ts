import { siteImage } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-small.ts';

describeRule(rule, [
  ['small', { context: { siteImages: [siteImage({ widthPx: 16, heightPx: 16 })] } }, 'fail', { params: { size: 16 } }],
  ['SVG', { context: { siteImages: [siteImage({ format: 'svg', widthPx: 16, heightPx: 16 })] } }, 'pass'],
  ['large', { context: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
