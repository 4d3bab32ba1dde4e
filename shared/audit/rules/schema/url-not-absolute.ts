import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const relative = /^(?:\.{0,2}\/(?!\/)|[\w-]+\.(?:jpe?g|png|webp|html?)$)/i;

export const rule = defineRule({
  id: 'schema/url-not-absolute',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Relative addresses in structured data', fr: 'Adresses relatives dans les données structurées' },
    found: {
      en: '{count, plural, one {One address is} other {# addresses are}} not absolute: {sample}.',
      fr: '{count, plural, one {Une adresse n’est} other {# adresses ne sont}} pas absolues : {sample}.',
    },
    why: {
      en: 'JSON-LD has no base that every reader agrees on. Google asks for full addresses of images and pages.',
      fr: 'JSON-LD n’a pas de base reconnue par tous. Google demande des adresses complètes.',
    },
    fix: { en: 'Write them with https: and host.', fr: 'Écrivez-les avec https: et l’hôte.' },
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const found = readSchema(structuredData).items.flatMap((item) =>
      ['url', 'image', 'logo', 'contentUrl', 'embedUrl', 'thumbnailUrl'].flatMap((name) =>
        (item.properties.get(name) ?? [])
          .filter((value) => relative.test(textOf(value)))
          .map((value) => ({
            ...placeOf(item),
            value: `${item.types.join(', ')}.${name}: ${textOf(value)}`.slice(0, 300),
          })),
      ),
    );
    return failWhereAny(found, { sample: found[0]?.value ?? '' });
  },
});

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
