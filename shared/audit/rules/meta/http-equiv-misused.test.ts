import { headWith } from '#shared/testing/document-with.ts';
import { aMeta } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './http-equiv-misused.ts';

describeRule(rule, [
  [
    'cache-control',
    { document: headWith({ metas: [aMeta({ httpEquiv: 'cache-control', content: 'no-cache' })] }) },
    'fail',
    { params: { names: 'cache-control' } },
  ],
  [
    'known values',
    { document: headWith({ metas: [aMeta({ httpEquiv: 'refresh' }), aMeta({ httpEquiv: 'x-ua-compatible' })] }) },
    'pass',
  ],
]);
