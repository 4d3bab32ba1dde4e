import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './file-extension.ts';

describeRule(rule, [
  ['php', { url: 'https://www.example.com/tea.php?x=1' }, 'fail', { params: { ending: '.php' } }],
  ['none', {}, 'pass'],
]);
