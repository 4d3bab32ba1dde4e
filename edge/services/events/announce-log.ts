import type { Backend } from '../../backend.ts';

/** After the commit: tells those who look at the project that the log has grown. What it says, they read themselves. */
export async function announceLog(
  { projectSockets }: Pick<Backend, 'projectSockets'>,
  projectId: string | null,
): Promise<void> {
  if (projectId !== null) await projectSockets.publish(projectId, [{ type: 'log.grown' }]);
}
