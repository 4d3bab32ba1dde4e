import { textWith } from '#shared/testing/document-with.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './debug-output.ts';

describeRule(rule, [
  [
    'PHP',
    { document: textWith({ mainText: 'Tea\nWarning: Undefined variable in /srv/www/tea.php on line 12' }) },
    'needs-review',
  ],
  ['Python', { document: textWith({ mainText: 'Traceback (most recent call last)' }) }, 'needs-review'],
  ['a warning in words', { document: textWith({ mainText: 'Warning: hot water burns.' }) }, 'pass'],
]);
