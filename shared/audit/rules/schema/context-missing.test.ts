import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './context-missing.ts';

const data = { microdataTypes: [], rdfaTypes: [] };
const withJson = (value: unknown) => ({
  document: { structuredData: { ...data, jsonLd: [aJsonLd(JSON.stringify(value))] } },
});

describeRule(rule, [
  [
    'a graph whose members bring it',
    withJson({ '@graph': [{ '@context': 'https://schema.org', '@type': 'Article' }] }),
    'pass',
  ],
  ['a graph without any', withJson({ '@graph': [{ '@type': 'Article' }] }), 'fail'],
  ['none', withJson({ '@type': 'Article' }), 'fail', { params: { count: 1 } }],
  [
    'one of several',
    withJson([{ '@context': 'https://schema.org', '@type': 'Article' }, { '@type': 'Person' }]),
    'fail',
  ],
  ['an object', withJson({ '@context': { '@vocab': 'https://schema.org/' }, '@type': 'Article' }), 'pass'],
  ['an array', withJson({ '@context': ['https://schema.org', {}], '@type': 'Article' }), 'pass'],
  [
    'a graph whose items inherit it',
    withJson({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article' }] }),
    'pass',
  ],
  [
    'broken JSON is another rule',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{', { error: 'end' })] } } },
    'pass',
  ],
]);
