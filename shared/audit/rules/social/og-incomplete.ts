import { socialValue } from '#shared/audit/reading/social-value.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-incomplete',
  severity: 'notice',
  basis: 'standard',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'Open Graph tags incomplete',
    found: 'Missing: {names}.',
    why: 'The protocol asks for title, type, image and url on every page.',
    fix: 'Add the missing tags.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    if (!social.some(({ property }) => property.startsWith('og:'))) return notApplicable;
    const missing = ['og:title', 'og:type', 'og:image', 'og:url'].filter(
      (property) =>
        socialValue(social, property) === null &&
        (property !== 'og:image' || socialValue(social, 'og:image:url') === null),
    );
    return missing.length === 0 ? pass : fail({ names: missing.join(', ') }, []);
  },
});
