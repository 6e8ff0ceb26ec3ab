import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { Popup } from './Popup';
import { readPage } from './page-state';
import { startSaved } from './saved-state';

await startSettings();
startSaved();
void readPage();
render(<Popup />, document.getElementById('app') ?? document.body);
