import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './picture-without-img.ts';

const resources = { scripts: [], styles: [], insecure: [], forms: [] };

describeRule(rule, [
  ['none', { document: { resources: { ...resources, pictures: [{ node: 40, hasImg: false }] } } }, 'fail'],
  ['one', { document: { resources: { ...resources, pictures: [{ node: 40, hasImg: true }] } } }, 'pass'],
]);
