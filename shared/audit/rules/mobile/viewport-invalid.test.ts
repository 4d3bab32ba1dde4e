import { aViewport } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './viewport-invalid.ts';

describeRule(rule, [
  ['fixed', { document: { viewport: [aViewport('width=1024')] } }, 'fail', { params: { kind: 'fixed' } }],
  [
    'zoomed out',
    { document: { viewport: [aViewport('width=device-width, initial-scale=0.5')] } },
    'fail',
    { params: { kind: 'scale' } },
  ],
  [
    'neither width nor scale',
    { document: { viewport: [aViewport('user-scalable=yes')] } },
    'fail',
    { params: { kind: 'none' } },
  ],
  [
    'two that differ',
    { document: { viewport: [aViewport('width=device-width'), aViewport('width=1024')] } },
    'fail',
    { params: { kind: 'several' } },
  ],
  ['initial-scale alone is enough', { document: { viewport: [aViewport('initial-scale=1')] } }, 'pass'],
  ['none is another rule', { document: { viewport: [] } }, 'not-applicable'],
]);
