import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './alt-missing.ts';

describeRule(rule, [
  ['an empty src shows no image', { document: { images: [anImage({ alt: null, src: '', url: null })] } }, 'pass'],
  ['a script is yet to give the src', { document: { images: [anImage({ alt: null, src: null, url: null })] } }, 'fail'],
  ['no alt', { document: { images: [anImage({ alt: null })] } }, 'fail', { params: { count: 1 } }],
  ['a space', { document: { images: [anImage({ alt: ' ' })] } }, 'fail'],
  ['decoration', { document: { images: [anImage({ alt: '' })] } }, 'pass'],
  ['named by aria-label or title', { document: { images: [anImage({ alt: null, accessibleName: 'Tea' })] } }, 'pass'],
  [
    'role=presentation or aria-hidden',
    { document: { images: [anImage({ alt: null, isPresentational: true })] } },
    'pass',
  ],
  ['hidden', { document: { images: [anImage({ alt: null, visible: false })] } }, 'pass'],
  ['an image button is another rule', { document: { images: [anImage({ alt: null, tag: 'input' })] } }, 'pass'],
]);
