import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './local-file.ts';

describeRule(rule, [
  ['file:', { document: { links: [aLink('file:///C:/a.pdf', { kind: 'other' })] } }, 'fail'],
  [
    'a drive letter',
    { document: { links: [aLink('C:\\docs\\a.pdf', { kind: 'other' })] } },
    'fail',
    { params: { value: 'C:\\docs\\a.pdf' } },
  ],
  ['a web address', {}, 'pass'],
]);
