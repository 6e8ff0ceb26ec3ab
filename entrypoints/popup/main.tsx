import { render } from 'preact';
import { untilThere } from '../shared/first-drawing';
import { page, pageWords, readPage } from '../shared/page-state';
import { startPanelOpening } from '../shared/panel-opening';
import { startSettings } from '../shared/settings-state';
import { offerPageWords } from '../shared/toast-state';
import { Popup, SavedTab } from './Popup';

// The page is asked first: it answers while the rest gets ready.
const reading = readPage();
offerPageWords(pageWords);
await startSettings();
await untilThere(() => page.value.state !== 'busy');
render(<Popup />, document.getElementById('app') ?? document.body);
void startPanelOpening();
void reading.then(() => SavedTab.fetchAhead());
