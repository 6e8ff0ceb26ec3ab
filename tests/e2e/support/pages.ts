export { articlePage, type Site, servePages } from '../../../scripts/site.mjs';
