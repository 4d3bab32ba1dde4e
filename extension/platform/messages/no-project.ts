/** Why a backend tells nothing of a site: none is connected, or it does not have the site yet. */
export type NoProject = 'local' | 'unsynced';
