import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './unknown-directive.ts';

describeRule(rule, [
  [
    'misspelt',
    { document: { robotsDirectives: [aRobotsTag('no-index, follow')] } },
    'fail',
    { params: { names: 'no-index', count: 1 } },
  ],
  [
    'values that Google does not know',
    { document: { robotsDirectives: [aRobotsTag('max-snippet: abc, max-image-preview:full, max-video-preview')] } },
    'fail',
    { params: { names: 'max-snippet:abc, max-image-preview:full, max-video-preview', count: 3 } },
  ],
  ['without effect today is another rule’s', { document: { robotsDirectives: [aRobotsTag('noodp, noydir')] } }, 'pass'],
  ['for another bot', { document: { robotsDirectives: [aRobotsTag('noarchive', { agent: 'bingbot' })] } }, 'pass'],
  [
    'all known',
    {
      document: {
        robotsDirectives: [aRobotsTag('index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1')],
      },
    },
    'pass',
  ],
]);
