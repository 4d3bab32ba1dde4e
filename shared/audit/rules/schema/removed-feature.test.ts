import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './removed-feature.ts';

const data = { microdataTypes: [], rdfaTypes: [] };

describeRule(rule, [
  [
    'HowTo',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{}', { types: ['HowTo', 'HowToStep'] })] } } },
    'fail',
    { params: { names: 'HowTo' }, severity: 'notice' },
  ],
  ['Product', { document: { structuredData: { ...data, jsonLd: [aJsonLd('{}', { types: ['Product'] })] } } }, 'pass'],
]);
