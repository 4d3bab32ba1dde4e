import type { Rule } from '#shared/audit/rule.ts';
import { rule as ampBroken } from './mobile/amp-broken.ts';
import { rule as fontTooSmall } from './mobile/font-too-small.ts';
import { rule as horizontalScroll } from './mobile/horizontal-scroll.ts';
import { rule as separateHost } from './mobile/separate-host.ts';
import { rule as tapTargetSize } from './mobile/tap-target-size.ts';
import { rule as viewportInvalid } from './mobile/viewport-invalid.ts';
import { rule as viewportMissing } from './mobile/viewport-missing.ts';
import { rule as zoomBlocked } from './mobile/zoom-blocked.ts';

export const mobileRules: readonly Rule[] = [
  ampBroken,
  fontTooSmall,
  horizontalScroll,
  separateHost,
  tapTargetSize,
  viewportInvalid,
  viewportMissing,
  zoomBlocked,
];
