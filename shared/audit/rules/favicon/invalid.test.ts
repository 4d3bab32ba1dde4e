import { siteImage } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './invalid.ts';

describeRule(rule, [
  ['gone', { surroundings: { siteImages: [siteImage({ status: 404, format: null })] } }, 'fail', { places: 1 }],
  ['HTML', { surroundings: { siteImages: [siteImage({ format: null })] } }, 'fail'],
  ['disallowed', { surroundings: { siteImages: [siteImage({ isAllowed: false })] } }, 'fail'],
  ['fine', { surroundings: { siteImages: [siteImage({})] } }, 'pass'],
  ['none declared', { surroundings: { siteImages: [] } }, 'not-applicable'],
]);
