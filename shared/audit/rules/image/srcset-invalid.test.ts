import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './srcset-invalid.ts';

describeRule(rule, [
  ['no space after the comma', { document: { images: [anImage({ srcset: '/a.jpg 640w,/b.jpg 750w' })] } }, 'pass'],
  [
    'both kinds',
    { document: { images: [anImage({ srcset: '/a.jpg 480w, /b.jpg 2x' })] } },
    'fail',
    { params: { count: 1 } },
  ],
  ['pixels instead of widths', { document: { images: [anImage({ srcset: '/a.jpg 480px, /b.jpg 800px' })] } }, 'fail'],
  ['widths', { document: { images: [anImage({ srcset: '/a.jpg 480w,\n  /b,c.jpg 800w' })] } }, 'pass'],
  ['densities', { document: { images: [anImage({ srcset: '/a.jpg, /b.jpg 1.5x' })] } }, 'pass'],
]);
