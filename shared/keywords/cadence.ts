/** How often keywords are checked for money. `adaptive`: daily, and less often where nothing moves far down. */
export const cadences = ['off', 'daily', 'every-3-days', 'weekly', 'adaptive'] as const;

export type Cadence = (typeof cadences)[number];
