import type { UnseenFact } from '#shared/audit/facts/head-facts.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-visible-content.ts';

function unseen(...kinds: readonly UnseenFact['kind'][]): Pick<PageFactsOverrides, 'document'> {
  const facts = kinds.map((kind): UnseenFact => ({ node: 3, kind, property: 'A.b', value: 'c' }));
  return { document: { structuredData: { jsonLd: [], microdataTypes: [], rdfaTypes: [], unseen: facts } } };
}

describeRule(rule, [
  ['one', unseen('author'), 'needs-review', { params: { count: 1, first: 'A.b: c' } }],
  ['of another rule', unseen('price'), 'pass'],
  ['none', unseen(), 'pass'],
]);
