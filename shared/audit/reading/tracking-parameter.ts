import { engineParameters } from '#shared/kernel/engine-parameters.data.ts';

const campaign = /^(?:utm_\w+|fbclid|mc_cid|mc_eid|_gl|igshid|ttclid)$/i;

/** A parameter that names a campaign or a click and not the page: those of engines, analytics and mail programmes. */
export function isTrackingParameter(name: string): boolean {
  return campaign.test(name) || engineParameters.has(name.toLowerCase());
}
