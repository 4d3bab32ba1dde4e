import { isZoomBlocked } from '#shared/audit/reading/viewport-content.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'mobile/zoom-blocked',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['viewport'],
  texts: {
    title: 'Zoom is blocked',
    found: 'The viewport keeps people from zooming: {value}.',
    why: 'People with low vision need to zoom to at least 200%.',
    fix: 'Remove user-scalable=no and any maximum-scale.',
  },
  source: {
    label: 'WCAG 2.2: 1.4.4 Resize Text',
    url: 'https://www.w3.org/TR/WCAG22/#resize-text',
    checked: '2026-11',
  },
  check({ viewport }) {
    const blocking = viewport.filter(({ content }) => isZoomBlocked(content));
    const [first] = blocking;
    return first
      ? fail(
          { value: first.content.slice(0, 150) },
          blocking.map(({ node, content }) => ({ node, value: content.slice(0, 300) })),
        )
      : pass;
  },
});
