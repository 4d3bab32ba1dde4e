import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './double-slash-target.ts';

describeRule(rule, [
  ['a double slash', { document: { links: [aLink('/guides//tea')] } }, 'fail', { params: { count: 1 }, places: 1 }],
  ['an address inside the path', { document: { links: [aLink('/web/2012/http://a.example/')] } }, 'pass'],
  ['single ones', { document: { links: [aLink('/guides/tea')] } }, 'pass'],
  ['on another site', { document: { links: [aLink('https://a.example/x//y', { kind: 'external' })] } }, 'pass'],
]);
