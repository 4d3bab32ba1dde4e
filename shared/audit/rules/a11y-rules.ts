import type { Rule } from '#shared/audit/rule.ts';
import { rule as buttonName } from './a11y/button-name.ts';
import { rule as fieldLabel } from './a11y/field-label.ts';
import { rule as mainLandmark } from './a11y/main-landmark.ts';
import { rule as videoCaptions } from './a11y/video-captions.ts';

export const a11yRules: readonly Rule[] = [buttonName, fieldLabel, mainLandmark, videoCaptions];
