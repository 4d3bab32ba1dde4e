import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './too-large.ts';

const data = { microdataTypes: [], rdfaTypes: [] };

describeRule(rule, [
  [
    'cut',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{"@type":', { isTruncated: true })] } } },
    'fail',
    { params: { count: 1 } },
  ],
  ['whole', { document: { structuredData: { ...data, jsonLd: [aJsonLd('{"@type":"A"}')] } } }, 'pass'],
]);
