import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'Meta description missing or empty', fr: 'Meta description absente ou vide' },
    found: {
      en: '{kind, select, empty {The meta description is empty.} misplaced {The only meta description stands in the body, where it may be ignored.} other {The page has no meta description.}}',
      fr: '{kind, select, empty {La meta description est vide.} misplaced {La seule meta description se trouve dans le corps, où elle peut être ignorée.} other {La page n’a pas de meta description.}}',
    },
    why: {
      en: 'Google may use the description as the snippet under the title. Without one, it picks sentences from the page, which may not be the best ones.',
      fr: 'Google peut utiliser la description comme extrait sous le titre. Sans elle, il choisit des phrases de la page, pas forcément les meilleures.',
    },
    fix: {
      en: 'Write one or two sentences that say what the page offers and to whom.',
      fr: 'Écrivez une ou deux phrases qui disent ce qu’offre la page et à qui.',
    },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const found = metasNamed(head, 'description');
    const first = found.find(({ location }) => location === 'head');
    if (!first) {
      return fail(
        { kind: found.length > 0 ? 'misplaced' : 'missing' },
        found.map(({ node }) => ({ node })),
      );
    }
    return first.content?.trim() ? pass : fail({ kind: 'empty' }, [{ node: first.node }]);
  },
});
