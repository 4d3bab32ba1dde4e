import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/too-long',
  severity: 'notice',
  basis: 'myth',
  scope: 'any',

  needs: ['page'],
  texts: {
    title: { en: 'Long address', fr: 'Adresse longue' },
    found: { en: 'The address has {length} characters.', fr: 'L’adresse compte {length} caractères.' },
    why: {
      en: 'Not scored: Google sets no limit below 2,000 characters. Short addresses are easier to read and to share.',
      fr: 'Non noté : Google ne fixe pas de limite sous 2 000 caractères. Une adresse courte se lit et se partage mieux.',
    },
    fix: {
      en: 'Shorten it if you make a new one; never change an address for this alone.',
      fr: 'Raccourcissez-la si vous en créez une nouvelle ; ne changez jamais une adresse pour cela seul.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 40,
    max: 4000,
    label: { en: 'Characters of the address', fr: 'Caractères de l’adresse' },
  },
  check({ page }, threshold) {
    const url = parseUrl(page.url);
    if (!url || !isHttpUrl(url)) return notApplicable;
    const { length } = page.url;
    return length > threshold ? fail({ length }, [{ url: page.url }]) : pass;
  },
});
