import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import type { SchemaItem } from '#shared/structured-data/schema-graph.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { placeOf, readSchema } from '#shared/audit/reading/schema-reading.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/image-blocked',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['structuredData', 'robotsTxt', 'page'],
  texts: {
    title: 'Images in structured data are blocked',
    found:
      '{count, plural, one {One image in structured data is} other {# images in structured data are}} disallowed by robots.txt.',
    why: 'A rich result needs an image that Google can fetch.',
    fix: 'Allow it in robots.txt.',
  },
  source: {
    label: 'Google: structured data guidelines',
    url: 'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    checked: '2026-11',
  },
  check({ structuredData, robotsTxt, page }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const host = parseUrl(page.url)?.host;
    const robots = parsedRobots(robotsTxt);
    const places = readSchema(structuredData)
      .items.slice(0, 300)
      .flatMap((item) =>
        imageAddresses(item).flatMap((address) => {
          const url = parseUrl(address, structuredData.baseUrl ?? page.url);
          return url?.host === host && url && !crawlerAccess(robots, 'Googlebot-Image', url.href).isAllowed
            ? [{ ...placeOf(item), url: url.href }]
            : [];
        }),
      );
    return failWhereAny(places);
  },
});

/** Those of pictures that stand as addresses, and those of a picture that is a thing of its own. */
function imageAddresses({ properties, types }: SchemaItem): readonly string[] {
  const names = types.includes('ImageObject') ? ['contentUrl', 'url'] : ['image', 'logo', 'thumbnailUrl'];
  return names.flatMap((name) => properties.get(name) ?? []).filter((value) => typeof value === 'string');
}
