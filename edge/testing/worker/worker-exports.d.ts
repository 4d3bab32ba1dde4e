import type worker from '../../worker.ts';

/** Tells the Workers types which module `exports` of `cloudflare:workers` speaks of. */
declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: { readonly default: typeof worker };
    }
  }
}
