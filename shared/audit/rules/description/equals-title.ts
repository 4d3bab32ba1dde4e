import { metasNamed, pageDescription, pageTitle } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/equals-title',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'headings'],
  texts: {
    title: { en: 'Description repeats the title', fr: 'La description répète le titre' },
    found: {
      en: 'The meta description is the same as the {part, select, title {title} other {main heading}}.',
      fr: 'La meta description est identique {part, select, title {au titre} other {au titre principal}}.',
    },
    why: {
      en: 'It adds nothing to the line above it in the results.',
      fr: 'Elle n’ajoute rien à la ligne au-dessus dans les résultats.',
    },
    fix: {
      en: 'Say in the description what the title leaves out.',
      fr: 'Dites dans la description ce que le titre omet.',
    },
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head, headings }) {
    const description = pageDescription(head)?.toLowerCase();
    if (!description) return notApplicable;
    const h1 = headings.find(({ level, visible }) => level === 1 && visible)?.text.toLowerCase();
    const part = description === pageTitle(head)?.toLowerCase() ? 'title' : description === h1 ? 'heading' : undefined;
    return part
      ? fail(
          { part },
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
