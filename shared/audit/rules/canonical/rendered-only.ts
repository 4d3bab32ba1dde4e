import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'canonical/rendered-only',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['raw', 'rendered'],
  texts: {
    title: { en: 'Canonical added by script', fr: 'Canonique ajoutée par script' },
    found: {
      en: 'The HTML as served has no canonical; a script adds {url}.',
      fr: 'Le HTML servi n’a pas de canonique ; un script ajoute {url}.',
    },
    why: {
      en: 'Google reads it after rendering, which may come later. Other search engines may never see it.',
      fr: 'Google la lit après le rendu, parfois plus tard. D’autres moteurs ne la verront peut-être jamais.',
    },
    fix: {
      en: 'Put the canonical into the HTML that the server sends.',
      fr: 'Mettez la canonique dans le HTML envoyé par le serveur.',
    },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ raw, rendered }) {
    const [after] = rendered.canonicals ?? [];
    if (!after?.url) return notApplicable;
    return raw.canonicals?.length === 0 ? fail({ url: after.url }, [{ node: after.node, url: after.url }]) : pass;
  },
});
