import { anImage } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unsupported-format.ts';

describeRule(rule, [
  [
    'TIFF and HEIC',
    {
      document: {
        images: [
          anImage({ url: 'https://www.example.com/a.tif' }),
          anImage({ url: 'https://www.example.com/b.HEIC?x=1' }),
        ],
      },
    },
    'fail',
    { params: { count: 2, names: 'tif, heic' } },
  ],
  ['AVIF', { document: { images: [anImage({ url: 'https://www.example.com/a.avif' })] } }, 'pass'],
]);
