/** Tells what shows the event log, in this page, that the backend has added to it. */
export const logGrowth = new EventTarget();
