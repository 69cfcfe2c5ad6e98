/** Demonstration page: the worker that reads. Started before anything else, since the first marks wait for its weights. */
export const reader = new Worker(new URL('worker.js', document.baseURI));
