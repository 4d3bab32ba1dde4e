import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/llms-txt-invalid',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['variants'],
  texts: {
    title: 'llms.txt is not valid',
    found: 'llms.txt exists, but has no heading or is HTML.',
    why: 'Not scored: Google does not use llms.txt, and few others do. The proposal asks for Markdown that begins with a heading.',
    fix: 'Begin it with “# Name”, or remove it.',
  },
  source: { label: 'llms.txt proposal', url: 'https://llmstxt.org/', checked: '2026-11' },
  check({ variants }) {
    const file = variants.find(({ kind }) => kind === 'llms-txt');
    if (file?.status !== 200) return notApplicable;
    return /^\s*#\s*\S/m.test(file.text) ? pass : fail({}, [{ url: file.url }]);
  },
});
