import { parseViewport } from '#shared/audit/reading/viewport-content.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/viewport-invalid',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['viewport'],
  texts: {
    title: 'Viewport does not fit the device',
    found:
      '{kind, select, fixed {The viewport has a fixed width: {value}.} scale {The viewport starts zoomed out: {value}.} several {The page has several viewport tags that differ.} other {The viewport sets no width: {value}.}}',
    why: 'Phones then show the page too wide or too small.',
    fix: 'Use one tag with width=device-width, initial-scale=1.',
  },
  source: {
    label: 'Chrome: viewport meta tag',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/viewport',
    checked: '2026-11',
  },
  check({ viewport }) {
    const filled = viewport.filter(({ content }) => content.trim() !== '');
    const [first] = filled;
    if (!first) return notApplicable;
    const places = filled.map(({ node, content }) => ({ node, value: content.slice(0, 300) }));
    if (new Set(filled.map(({ content }) => content.replace(/\s/g, '').toLowerCase())).size > 1)
      return fail({ kind: 'several', value: '' }, places);
    const properties = parseViewport(first.content);
    const width = properties.get('width');
    const scale = properties.get('initial-scale');
    const value = first.content.slice(0, 150);
    if (width !== undefined && /^\d+(px)?$/.test(width)) return fail({ kind: 'fixed', value }, places);
    if (scale !== undefined && Number.parseFloat(scale) < 1) return fail({ kind: 'scale', value }, places);
    return width === undefined && scale === undefined ? fail({ kind: 'none', value }, places) : pass;
  },
});
