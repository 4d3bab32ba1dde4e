import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/doctype',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Page in quirks mode',
    found:
      '{kind, select, missing {The page has no doctype} other {The doctype is outdated}}, so browsers use quirks mode.',
    why: 'In quirks mode browsers imitate bugs of the 1990s, and layouts differ between them.',
    fix: 'Begin the file with <!doctype html>.',
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
