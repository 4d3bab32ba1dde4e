import { resourcesWith } from '#shared/testing/document-with.ts';
import { aScript } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './duplicate-script.ts';

const script = aScript();

describeRule(rule, [
  [
    'one address',
    { document: resourcesWith({ scripts: [1, 2].map(() => ({ ...script, url: 'https://a.example/x.js' })) }) },
    'fail',
    { params: { count: 1, names: 'x.js' } },
  ],
  [
    'two versions of a library',
    {
      document: resourcesWith({
        scripts: ['3.6.0', '1.12.4'].map((version) => ({
          ...script,
          url: `https://a.example/jquery-${version}.min.js`,
        })),
      }),
    },
    'fail',
    { params: { names: 'jquery' } },
  ],
  [
    'two scripts',
    {
      document: resourcesWith({
        scripts: ['x', 'y'].map((name) => ({ ...script, url: `https://a.example/${name}.js` })),
      }),
    },
    'pass',
  ],
  [
    'one script with two keys',
    {
      document: resourcesWith({
        scripts: ['x', 'y'].map((id) => ({ ...script, url: `https://a.example/tag.js?id=${id}` })),
      }),
    },
    'pass',
  ],
]);
