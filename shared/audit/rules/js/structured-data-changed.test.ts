import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './structured-data-changed.ts';

const structuredData = { jsonLd: [aJsonLd('{}', { types: ['Product', 'Offer'] })], microdataTypes: [], rdfaTypes: [] };

describeRule(rule, [
  [
    'added',
    { document: { structuredData }, raw: { structuredData: { ...structuredData, jsonLd: [] } } },
    'fail',
    { params: { names: 'Product, Offer' } },
  ],
  ['in both', { document: { structuredData } }, 'pass'],
]);
