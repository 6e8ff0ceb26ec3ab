import { render } from 'preact';
import { Popup } from './Popup';
import { readPage } from './page-state';
import { startSaved } from './saved-state';
import { startSettings } from './settings-state';

await startSettings();
startSaved();
void readPage();
render(<Popup />, document.getElementById('app') ?? document.body);
