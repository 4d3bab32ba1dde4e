import type { Tone } from '#extension/ui/Mark.tsx';

/** How a rating of a vital looks. */
export const vitalTones: Readonly<Record<'good' | 'fair' | 'poor', Tone>> = {
  good: 'pass',
  fair: 'warning',
  poor: 'error',
};
