import type { StatusPage } from '#shared/api/endpoints/status-pages.ts';

import type { Backend } from '../../backend.ts';
import type { StatusPageRow } from '../../repositories/status-pages.ts';

/** Path that status pages stand below. */
export const statusPagePath = '/status';

/** As the API shows it. */
export function presentStatusPage({ origin }: Pick<Backend, 'origin'>, row: StatusPageRow | undefined): StatusPage {
  if (!row) return { url: null, title: '', monitorIds: [], locale: 'en' };
  const { locale, monitorIds, title, token } = row;
  return { url: origin === null ? null : `${origin}${statusPagePath}/${token}`, title, monitorIds, locale };
}
