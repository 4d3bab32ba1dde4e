import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/doctype',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Page in quirks mode', fr: 'Page en mode quirks' },
    found: {
      en: '{kind, select, missing {The page has no doctype} other {The doctype is an old one}}, so browsers use quirks mode.',
      fr: '{kind, select, missing {La page n’a pas de doctype} other {Le doctype est ancien}} : les navigateurs passent en mode quirks.',
    },
    why: {
      en: 'In quirks mode browsers imitate bugs of the 1990s, and layouts differ between them.',
      fr: 'En mode quirks, les navigateurs imitent des défauts des années 1990, et la mise en page varie.',
    },
    fix: { en: 'Begin the file with <!doctype html>.', fr: 'Commencez le fichier par <!doctype html>.' },
  },
  source: {
    label: 'HTML: the doctype',
    url: 'https://html.spec.whatwg.org/multipage/syntax.html#the-doctype',
    checked: '2026-11',
  },
  check({ structure }) {
    return structure.quirksMode ? fail({ kind: structure.doctype ? 'old' : 'missing' }, []) : pass;
  },
});
