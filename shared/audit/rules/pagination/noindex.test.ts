import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './noindex.ts';

describeRule(rule, [
  [
    'page 2',
    { url: 'https://www.example.com/tea?page=2', document: { robotsDirectives: [aRobotsTag('noindex')] } },
    'fail',
    { params: { number: 2 } },
  ],
  ['page 3 by path, open', { url: 'https://www.example.com/tea/page/3/' }, 'pass'],
  [
    'page 1',
    { url: 'https://www.example.com/tea?page=1', document: { robotsDirectives: [aRobotsTag('noindex')] } },
    'not-applicable',
  ],
  [
    'page 2 of a preview',
    { url: 'https://tea.vercel.app/?page=2', document: { robotsDirectives: [aRobotsTag('noindex')] } },
    'not-applicable',
  ],
  ['no list', {}, 'not-applicable'],
]);
