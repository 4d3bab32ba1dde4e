import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/multiple',
  severity: 'warning',
  basis: 'practice',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'More than one meta description', fr: 'Plusieurs meta descriptions' },
    found: { en: 'The page has {count} meta descriptions.', fr: 'La page a {count} meta descriptions.' },
    why: {
      en: 'Which one a search engine shows is then left to chance.',
      fr: 'Celle qu’affichera un moteur relève alors du hasard.',
    },
    fix: {
      en: 'Keep one; look for a theme and a plugin that both write it.',
      fr: 'Gardez-en une ; cherchez un thème et une extension qui l’écrivent tous deux.',
    },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const found = metasNamed(head, 'description');
    return found.length > 1
      ? failWhereAny(found.map(({ node, content }) => ({ node, value: (content ?? '').slice(0, 300) })))
      : pass;
  },
});
