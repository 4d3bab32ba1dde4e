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
    title: 'Relative addresses in structured data',
    found: '{count, plural, one {One address is} other {# addresses are}} not absolute: {sample}.',
    why: 'JSON-LD has no base that every parser agrees on. Google asks for full addresses of images and pages.',
    fix: 'Write them with https: and host.',
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
