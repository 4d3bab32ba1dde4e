import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './subresource-integrity.ts';

const script = aScript();

describeRule(rule, [
  [
    'a library',
    { document: resourcesWith({ scripts: [{ ...script, url: 'https://cdn.jsdelivr.net/npm/x@1.0.0/x.js' }] }) },
    'fail',
    { places: 1 },
  ],
  [
    'checked',
    {
      document: resourcesWith({
        scripts: [{ ...script, hasIntegrity: true, url: 'https://cdn.jsdelivr.net/npm/x@1.0.0/x.js' }],
      }),
    },
    'pass',
  ],
  [
    'a service whose file changes',
    { document: resourcesWith({ scripts: [{ ...script, url: 'https://www.googletagmanager.com/gtm.js' }] }) },
    'pass',
  ],
]);
