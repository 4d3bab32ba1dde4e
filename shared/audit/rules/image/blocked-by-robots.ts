import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { urlParts } from '#shared/audit/reading/url-parts.ts';
import { parsedRobots } from '#shared/audit/reading/parsed-robots.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

/** Long patterns over many images take time. */
const maxImages = 500;

export const rule = defineRule({
  id: 'image/blocked-by-robots',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['images', 'robotsTxt', 'page'],
  texts: {
    title: 'Images blocked for Googlebot-Image',
    found:
      '{count, plural, one {One image on this host is} other {# images on this host are}} disallowed for Googlebot-Image.',
    why: 'What may not be fetched can’t be shown in Google Images or beside the result.',
    fix: 'Allow the folder in robots.txt, if you want the images found.',
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images, robotsTxt, page }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const { host } = urlParts(page.url);
    const robots = parsedRobots(robotsTxt);
    const own = images
      .filter(({ url, tag }) => tag === 'img' && url !== null && urlParts(url).host === host)
      .slice(0, maxImages);
    const found = own.filter(({ url }) => url !== null && !crawlerAccess(robots, 'Googlebot-Image', url).isAllowed);
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});
