import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './interstitial.ts';

describeRule(rule, [
  [
    'a subscription box',
    {
      context: {
        layout: { overlays: [{ node: 9, share: 0.6, text: 'Subscribe to our letter', isAccepted: false }] },
      },
    },
    'needs-review',
    { params: { share: 60 }, places: 1 },
  ],
  [
    'a cookie question',
    { context: { layout: { overlays: [{ node: 9, share: 0.6, text: 'Cookies', isAccepted: true }] } } },
    'pass',
  ],
  [
    'a sticky header',
    { context: { layout: { overlays: [{ node: 9, share: 0.12, text: 'Menu', isAccepted: false }] } } },
    'pass',
  ],
]);
