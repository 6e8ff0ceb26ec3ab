import { render } from 'preact';
import { pageWords, readPage } from '../shared/page-state';
import { startPanelOpening } from '../shared/panel-opening';
import { startSettings } from '../shared/settings-state';
import { offerPageWords } from '../shared/toast-state';
import { Popup } from './Popup';
import { startSaved } from './saved-state';

await startSettings();
startSaved();
offerPageWords(pageWords);
void readPage();
void startPanelOpening();
render(<Popup />, document.getElementById('app') ?? document.body);
