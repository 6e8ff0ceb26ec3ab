/**
 * The least that a page can do to show a row: it is written by the one script of its page, or read from the library
 * first, as plainly as the browser can.
 */
const IS_READ = location.pathname.includes('one-row');

function show(text: string): void {
  document.body.innerHTML = '<p class="hit-row"><span class="claim"></span></p>';
  document.body.querySelector('.claim')?.append(text);
}

if (IS_READ) {
  const opening = indexedDB.open('isnad');
  opening.onsuccess = () => {
    const reading = opening.result.transaction('entries').objectStore('entries').getAll(null, 1);
    reading.onsuccess = () => show(JSON.stringify(reading.result[0]));
  };
} else show('one row');
