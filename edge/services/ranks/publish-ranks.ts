import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';

import type { ProjectSockets } from '../../objects/project-sockets.ts';

/** Tells those who look at a project of its keywords' new ranks. */
export async function publishRanks(
  { projectSockets }: { readonly projectSockets: ProjectSockets },
  changed: readonly TrackedKeyword[],
): Promise<void> {
  for (const [projectId, keywords] of Map.groupBy(changed, (keyword) => keyword.projectId)) {
    await projectSockets.publish(
      projectId,
      keywords.map((keyword) => ({ type: 'keyword.ranked', keyword })),
    );
  }
}
