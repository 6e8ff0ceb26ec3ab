import * as engine from './answer';

/** The engine as part of the background: the build puts this in the place of `engine` where that is a worker. */
export const fetchEngine = async () => engine;
