import { siteImage } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid.ts';

describeRule(rule, [
  ['gone', { context: { siteImages: [siteImage({ status: 404, format: null })] } }, 'fail', { places: 1 }],
  ['HTML', { context: { siteImages: [siteImage({ format: null })] } }, 'fail'],
  ['disallowed', { context: { siteImages: [siteImage({ isAllowed: false })] } }, 'fail'],
  ['fine', { context: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { context: { siteImages: [] } }, 'not-applicable'],
]);
