import { charsetParameter } from '#shared/audit/reading/content-type.ts';
import { defineRule, fail, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/charset-missing',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['head', 'response'],
  texts: {
    title: 'No character encoding declared',
    found: 'Neither the Content-Type header nor the first 1,024 bytes declare an encoding.',
    why: 'Browsers and crawlers then guess, and letters with accents or other scripts may come out wrong.',
    fix: 'Put <meta charset="utf-8"> at the start of the head, or send the charset in the header.',
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ head, response }) {
    if (charsetParameter(response.headers['content-type'] ?? '')) return pass;
    if (response.head1024 === undefined) return notChecked('first-bytes');
    const isDeclared = /^(ï»¿|þÿ|ÿþ)/.test(response.head1024) || /<meta[^>]+charset\s*=/i.test(response.head1024);
    if (isDeclared) return pass;
    const late = head.metas.filter(({ charset }) => charset !== null);
    return fail(
      {},
      late.map(({ node, charset }) => ({ node, value: charset ?? '' })),
    );
  },
});
