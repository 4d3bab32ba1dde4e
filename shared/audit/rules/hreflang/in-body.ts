import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/in-body',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['hreflang'],
  texts: {
    title: { en: 'hreflang links in the body', fr: 'Liens hreflang dans le corps' },
    found: {
      en: '{count, plural, one {One hreflang link stands} other {# hreflang links stand}} in the body, where Google ignores {count, plural, one {it} other {them}}.',
      fr: '{count, plural, one {Un lien hreflang se trouve} other {# liens hreflang se trouvent}} dans le corps, où Google {count, plural, one {l’ignore} other {les ignore}}.',
    },
    why: {
      en: 'hreflang links count only in the head. Often something before them closed the head too early.',
      fr: 'Les liens hreflang ne comptent que dans head. Souvent, un élément a fermé head trop tôt.',
    },
    fix: {
      en: 'Move them into the head, and check what stands before them.',
      fr: 'Déplacez-les dans head et vérifiez ce qui les précède.',
    },
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ hreflang }) {
    return failWhereAny(
      hreflang
        .filter(({ location }) => location === 'body')
        .map(({ node, code, href }) => ({ node, value: `${code} → ${href ?? ''}`.slice(0, 300) })),
    );
  },
});
