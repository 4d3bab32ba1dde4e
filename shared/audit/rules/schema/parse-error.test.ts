import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './parse-error.ts';

const data = { microdataTypes: [], rdfaTypes: [] };

describeRule(rule, [
  [
    'a message over several lines',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('<x', { error: 'Unexpected\n   token' })] } } },
    'fail',
    { params: { message: 'Unexpected token' } },
  ],
  [
    'a trailing comma',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{"a":1,}', { error: 'Unexpected token }' })] } } },
    'fail',
    { params: { count: 1, message: 'Unexpected token }' } },
  ],
  [
    'valid',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{"@context":"https://schema.org"}')] } } },
    'pass',
  ],
  [
    'cut by us, so not judged',
    { document: { structuredData: { ...data, jsonLd: [aJsonLd('{"a":', { error: 'end', isTruncated: true })] } } },
    'pass',
  ],
]);
