/** Mark-up that Google reads no more, or for which it shows nothing any more. */
export interface RemovedFeature {
  /** Types that are about nothing else. */
  readonly types: readonly string[];
  /** Counts only where this property has a value of this type; `*` for any. */
  readonly property?: readonly [name: string, type: string];
}

/** After Google's change log: HowTo 2023, search box 2024, six features in 2025, FAQ in 2026. */
export const removedFeatures: readonly RemovedFeature[] = [
  { types: ['HowTo'] },
  { types: ['FAQPage'] },
  { types: ['SpecialAnnouncement'] },
  { types: ['ClaimReview'] },
  { types: ['OccupationAggregationByEmployer', 'Occupation'], property: ['estimatedSalary', '*'] },
  { types: ['WebSite'], property: ['potentialAction', 'SearchAction'] },
  { types: ['Book'], property: ['potentialAction', 'ReadAction'] },
  { types: ['Book'], property: ['potentialAction', 'BorrowAction'] },
  { types: ['Course'], property: ['hasCourseInstance', 'CourseInstance'] },
  { types: ['Car', 'Vehicle'], property: ['vehicleIdentificationNumber', '*'] },
  { types: ['VideoObject'], property: ['learningResourceType', '*'] },
];
