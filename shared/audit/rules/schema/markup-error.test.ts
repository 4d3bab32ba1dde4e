import { withItems } from '#shared/testing/with-items.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './markup-error.ts';

function markup(...messages: readonly string[]): ReturnType<typeof withItems> {
  const errors = messages.map((message) => ({ format: 'microdata', code: 'itemprop-outside-item', message }) as const);
  return {
    document: { structuredData: { jsonLd: [], microdataTypes: [], rdfaTypes: [], markup: { items: [], errors } } },
  };
}

describeRule(rule, [
  ['a property outside', markup('itemprop="a" belongs to no item.'), 'fail', { params: { count: 1 } }],
  ['all in its place', markup(), 'pass'],
  ['no Microdata', withItems({ '@type': 'Article' }), 'pass'],
]);
