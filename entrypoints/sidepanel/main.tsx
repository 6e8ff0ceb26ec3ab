import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { Panel } from './Panel';
import { startPanel } from './panel-state';

await startSettings();
void startPanel();
render(<Panel />, document.getElementById('app') ?? document.body);
