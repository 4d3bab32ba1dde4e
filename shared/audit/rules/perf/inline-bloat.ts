import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/inline-bloat',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['resources'],
  texts: {
    title: 'Much inline script and style',
    found: '{kilobytes, number} kB of script, data and style are inline in the HTML.',
    why: 'They are loaded again with each page, delay the text, and count towards the 2 MB that Google reads.',
    fix: 'Move them to files that can be cached; send less data for hydration.',
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  threshold: {
    value: 150,
    min: 20,
    max: 5000,
    label: 'Inline script and style in kB',
  },
  check({ resources }, threshold) {
    const bytes = [...resources.scripts, ...resources.styles].reduce((sum, { inlineBytes }) => sum + inlineBytes, 0);
    const large = [...resources.scripts, ...resources.styles].filter(({ inlineBytes }) => inlineBytes > 20_000);
    if (bytes <= threshold * 1_000) return pass;
    return fail(
      { kilobytes: Math.round(bytes / 1_000) },
      large.map(({ node, inlineBytes }) => ({ node, value: `${Math.round(inlineBytes / 1_000)} kB` })),
    );
  },
});
