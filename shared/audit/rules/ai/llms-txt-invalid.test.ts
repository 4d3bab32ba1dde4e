import { variant } from '#shared/testing/healthy-context.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './llms-txt-invalid.ts';

describeRule(rule, [
  ['HTML', { context: { variants: [variant({ kind: 'llms-txt', contentType: 'text/html' })] } }, 'fail', { places: 1 }],
  ['Markdown', { context: { variants: [variant({ kind: 'llms-txt', text: '# Tea' })] } }, 'pass'],
  ['none', { context: { variants: [variant({ kind: 'llms-txt', status: 404 })] } }, 'not-applicable'],
]);
