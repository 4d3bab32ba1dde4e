import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-crawlable.ts';

describeRule(rule, [
  [
    'javascript:;',
    { document: { links: [aLink('javascript:;', { kind: 'javascript' })] } },
    'fail',
    { severity: 'notice' },
  ],
  [
    'javascript: and nothing',
    { document: { links: [aLink('javascript:', { kind: 'javascript' })] } },
    'fail',
    { severity: 'notice' },
  ],
  [
    'an onclick without href beside a call',
    {
      document: {
        links: [
          aLink('javascript:print()', { kind: 'javascript' }),
          aLink(null, { kind: 'none', hasClickHandler: true }),
        ],
      },
    },
    'fail',
    { severity: 'warning', params: { count: 2 } },
  ],
  [
    'javascript:void(0)',
    { document: { links: [aLink('javascript:void(0)', { kind: 'javascript' })] } },
    'fail',
    { severity: 'warning', params: { count: 1 } },
  ],
  [
    'javascript:return false;',
    { document: { links: [aLink('javascript:return false;', { kind: 'javascript' })] } },
    'fail',
    { severity: 'warning' },
  ],
  [
    'javascript:; beside javascript:void(0)',
    {
      document: {
        links: [aLink('javascript:;', { kind: 'javascript' }), aLink(' javascript:;void(0);', { kind: 'javascript' })],
      },
    },
    'fail',
    { severity: 'warning', params: { count: 2 } },
  ],
  [
    'a function call',
    { document: { links: [aLink("javascript:open('x')", { kind: 'javascript' })] } },
    'fail',
    { severity: 'notice' },
  ],
  ['only a click handler', { document: { links: [aLink(null, { kind: 'none', hasClickHandler: true })] } }, 'fail'],
  ['no href, but link attributes', { document: { links: [aLink(null, { kind: 'none', target: '_blank' })] } }, 'fail'],
  ['a file', { document: { links: [aLink('file:///C:/a.html', { kind: 'other' })] } }, 'fail'],
  ['not an address', { document: { links: [aLink('http://[', { kind: 'invalid', url: null })] } }, 'fail'],
  ['a placeholder', { document: { links: [aLink(null, { kind: 'none' })] } }, 'pass'],
  [
    'an anchor to jump to',
    { document: { links: [aLink(null, { kind: 'none', isAnchorTarget: true, rel: ['x'] })] } },
    'pass',
  ],
  [
    'a role says that it is something else',
    { document: { links: [aLink('javascript:void(0)', { kind: 'javascript', role: 'button' })] } },
    'pass',
  ],
  ['mail', { document: { links: [aLink('mailto:a@example.com', { kind: 'mailto' })] } }, 'pass'],
  ['this page', { document: { links: [aLink('#', { kind: 'fragment' }), aLink('', { kind: 'internal' })] } }, 'pass'],
]);
