import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'ai/llms-txt-invalid',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['variants'],
  texts: {
    title: { en: 'llms.txt that is none', fr: 'llms.txt non conforme' },
    found: {
      en: 'llms.txt answers, but has no heading or is HTML.',
      fr: 'llms.txt répond, mais sans titre ou en HTML.',
    },
    why: {
      en: 'Not scored: Google does not use llms.txt, and few others do. The proposal asks for Markdown that begins with a heading.',
      fr: 'Non noté : Google n’utilise pas llms.txt, et peu d’autres le font. La proposition demande du Markdown commençant par un titre.',
    },
    fix: { en: 'Begin it with "# Name", or remove it.', fr: 'Commencez par « # Nom », ou retirez-le.' },
  },
  source: { label: 'llms.txt proposal', url: 'https://llmstxt.org/', checked: '2026-11' },
  check({ variants }) {
    const file = variants.find(({ kind }) => kind === 'llms-txt');
    if (file?.status !== 200) return notApplicable;
    return /^\s*#\s*\S/m.test(file.text) ? pass : fail({}, [{ url: file.url }]);
  },
});
