import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './affiliate-without-sponsored.ts';

describeRule(rule, [
  [
    'a shop’s tag',
    { document: { links: [aLink('https://www.amazon.de/dp/B0?tag=tea-21', { kind: 'external' })] } },
    'fail',
    { places: 1 },
  ],
  [
    'a network',
    { document: { links: [aLink('https://www.awin1.com/cread.php?awinmid=1', { kind: 'external' })] } },
    'fail',
  ],
  [
    'marked',
    {
      document: { links: [aLink('https://www.amazon.de/dp/B0?tag=tea-21', { kind: 'external', rel: ['sponsored'] })] },
    },
    'pass',
  ],
  [
    'a plain link to a shop',
    { document: { links: [aLink('https://www.amazon.de/dp/B0', { kind: 'external' })] } },
    'pass',
  ],
]);
