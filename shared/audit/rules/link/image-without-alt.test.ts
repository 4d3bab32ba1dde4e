import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './image-without-alt.ts';

describeRule(rule, [
  [
    'an image without name',
    { document: { links: [aLink('/a', { text: '', imageCount: 1, imageAlt: null })] } },
    'fail',
    { params: { count: 1 } },
  ],
  [
    'alt is empty and there is no text',
    { document: { links: [aLink('/a', { text: '', imageCount: 1, imageAlt: '' })] } },
    'fail',
  ],
  [
    'alt is empty beside text',
    { document: { links: [aLink('/a', { text: 'Kettles', imageCount: 1, imageAlt: '' })] } },
    'pass',
  ],
  [
    'an image with alt',
    { document: { links: [aLink('/a', { text: '', imageCount: 1, imageAlt: 'Kettles' })] } },
    'pass',
  ],
]);
