import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './file-target.ts';

describeRule(rule, [
  ['from a text', { document: { links: [aLink('/tea.jpg')] } }, 'fail', { places: 1 }],
  ['from its own preview', { document: { links: [aLink('/tea.jpg', { imageCount: 1 })] } }, 'pass'],
  ['a page', { document: { links: [aLink('/tea.html')] } }, 'pass'],
]);
