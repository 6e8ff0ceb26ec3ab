import { render } from 'preact';
import { pageWords } from '../shared/page-state';
import { startSettings } from '../shared/settings-state';
import { offerPageWords } from '../shared/toast-state';
import { Panel } from './Panel';
import { startPanel } from './panel-state';

await startSettings();
offerPageWords(pageWords);
void startPanel();
render(<Panel />, document.getElementById('app') ?? document.body);
