import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';

import type { Monitors } from '../../objects/monitors.ts';

/** Tells those who look at a project of its keywords' new ranks. */
export async function publishRanks(
  { monitors }: { readonly monitors: Monitors },
  changed: readonly TrackedKeyword[],
): Promise<void> {
  for (const [projectId, keywords] of Map.groupBy(changed, (keyword) => keyword.projectId)) {
    await monitors.publish(
      projectId,
      keywords.map((keyword) => ({ type: 'keyword.ranked', keyword })),
    );
  }
}
