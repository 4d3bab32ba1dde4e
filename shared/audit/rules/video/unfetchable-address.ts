import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { defineRule, failWhereAny, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'video/unfetchable-address',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'structuredData'],
  texts: {
    title: 'Video with an address that can’t be fetched',
    found:
      '{count, plural, one {One video has} other {# videos have}} an address that only this page can read (blob: or data:).',
    why: 'Google must fetch the file to know what it shows; it does not read data: addresses.',
    fix: 'Give contentUrl in VideoObject, or a source with an address.',
  },
  source: {
    label: 'Google: video best practices',
    url: 'https://developers.google.com/search/docs/appearance/video',
    checked: '2026-11',
  },
  check({ media, structuredData }) {
    const own = media.videos.filter(({ tag, visible, isMuted }) => tag === 'video' && visible && !isMuted);
    if (own.length === 0) return notApplicable;
    const items = readSchema(structuredData).items.filter(({ types }) => types.includes('VideoObject'));
    if (items.some(({ properties }) => properties.has('contentUrl') || properties.has('embedUrl'))) return pass;
    return failWhereAny(
      own
        .filter(({ url }) => /^(?:blob|data):/i.test(url ?? ''))
        .map(({ node, url }) => ({ node, value: url?.slice(0, 80) ?? '–' })),
    );
  },
});
