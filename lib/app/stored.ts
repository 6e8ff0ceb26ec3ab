// What needs the library opened by Dexie, for a page that shows its first rows without it and fetches this after them.
export { lastChange, watchChanges } from '../storage/changes';
export { chunkSize } from '../storage/chunks';
export { onLibrary } from '../storage/failures';
export { editAll, editSnippets } from './edit-snippets';
export { emptyTrash } from './empty-trash';
export { library } from './library';
export { readRecords } from './read-records';
export { exportReminder } from './reminder';
export { sameArticle } from './same-article';
