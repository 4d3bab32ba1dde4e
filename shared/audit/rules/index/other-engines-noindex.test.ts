import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './other-engines-noindex.ts';

describeRule(rule, [
  [
    'noindex for Bing',
    { document: { robotsDirectives: [aRobotsTag('noindex', { agent: 'bingbot' })] } },
    'fail',
    { params: { names: 'bingbot' }, places: 1 },
  ],
  ['none in the header for Yandex', { response: { headers: { 'x-robots-tag': 'yandex: none' } } }, 'fail'],
  ['noindex for everyone is another rule’s', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'pass'],
  ['noarchive for Bing', { document: { robotsDirectives: [aRobotsTag('noarchive', { agent: 'bingbot' })] } }, 'pass'],
]);
