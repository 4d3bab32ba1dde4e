import type { exportWorkspace as endpoint } from '#shared/api/endpoints/workspaces.ts';

import type { Route } from '../../http/route.ts';
import { exportWorkspace } from '../../services/workspaces/export.ts';

export const exportWorkspaceRoute: Route<typeof endpoint> = ({ service }) => ({ body: exportWorkspace(service) });
