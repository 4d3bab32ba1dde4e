import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/missing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Meta description missing or empty',
    found:
      '{kind, select, empty {The meta description is empty.} misplaced {The only meta description is in the body, where it may be ignored.} other {The page has no meta description.}}',
    why: 'Google may use the description as the snippet under the title. Without one, it picks sentences from the page, which may not be the best ones.',
    fix: 'Write one or two sentences that say what the page offers and who it is for.',
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
