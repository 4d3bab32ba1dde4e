import { headWith } from '#shared/testing/document-with.ts';
import { aMeta, aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './translation-blocked.ts';

describeRule(rule, [
  [
    'a meta tag',
    { document: headWith({ metas: [aMeta({ name: 'google', content: 'notranslate' })] }) },
    'fail',
    { places: 1 },
  ],
  ['a directive', { document: { robotsDirectives: [aRobotsTag('notranslate')] } }, 'fail'],
  [
    'another tag of Google',
    { document: headWith({ metas: [aMeta({ name: 'google', content: 'nopagereadaloud' })] }) },
    'pass',
  ],
]);
