import { variant } from '#shared/testing/healthy-surroundings.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './llms-txt-invalid.ts';

describeRule(rule, [
  [
    'HTML',
    { surroundings: { variants: [variant({ kind: 'llms-txt', contentType: 'text/html' })] } },
    'fail',
    { places: 1 },
  ],
  ['Markdown', { surroundings: { variants: [variant({ kind: 'llms-txt', text: '# Tea' })] } }, 'pass'],
  ['none', { surroundings: { variants: [variant({ kind: 'llms-txt', status: 404 })] } }, 'not-applicable'],
]);
