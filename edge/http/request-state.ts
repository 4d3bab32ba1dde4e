import type { EndpointId } from '#shared/api/endpoint-list.ts';

import type { Principal } from '../auth/principal.ts';

/** What the middleware learns of a request on its way in; Hono's `Variables`. */
export interface RequestState {
  Variables: {
    requestId: string;
    /** Undefined for an address that isn't in the contract. */
    endpointId:
      | EndpointId
      | 'google'
      | 'live'
      | 'mcp'
      | 'open'
      | 'postback'
      | 'status-page'
      | 'unsubscribe'
      | undefined;
    /** What the log calls the path, where it holds a secret. */
    loggedPath: string | undefined;
    principal: Principal | undefined;
    /** Code of the error that the request ended with. */
    errorCode: string | undefined;
  };
}
