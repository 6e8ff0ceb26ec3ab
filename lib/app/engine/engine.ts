/** Fetches the engine, at the first page that is to be read: the background is woken for much else. Rejects as the browser does. */
export const fetchEngine = () => import('./answer');
