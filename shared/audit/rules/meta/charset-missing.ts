import { charsetParameter } from '#shared/audit/reading/content-type.ts';
import { defineRule, fail, notChecked, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/charset-missing',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['head', 'response'],
  texts: {
    title: { en: 'No character encoding declared', fr: 'Encodage de caractères non déclaré' },
    found: {
      en: 'Neither the Content-Type header nor the first 1,024 bytes declare an encoding.',
      fr: 'Ni l’en-tête Content-Type ni les 1 024 premiers octets ne déclarent d’encodage.',
    },
    why: {
      en: 'Browsers and crawlers then guess, and letters with accents or other scripts may come out wrong.',
      fr: 'Navigateurs et robots devinent alors, et les lettres accentuées ou d’autres écritures peuvent être mal affichées.',
    },
    fix: {
      en: 'Put <meta charset="utf-8"> at the start of the head, or send the charset in the header.',
      fr: 'Placez <meta charset="utf-8"> au début de head, ou envoyez le charset dans l’en-tête.',
    },
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
