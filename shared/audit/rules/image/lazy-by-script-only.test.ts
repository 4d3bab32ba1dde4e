import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './lazy-by-script-only.ts';

describeRule(rule, [
  [
    'no address',
    { raw: { images: [anImage({ src: null, url: null, lazySource: '/tea.jpg' })] } },
    'fail',
    { places: 1 },
  ],
  [
    'a placeholder',
    { raw: { images: [anImage({ src: 'data:image/gif;base64,R0', lazySource: '/tea.jpg' })] } },
    'fail',
  ],
  ['both', { raw: { images: [anImage({ lazySource: '/tea-large.jpg' })] } }, 'pass'],
]);
