import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startGrants } from '../shared/sites-state';
import { Options } from './Options';

await startSettings();
await startGrants();
render(<Options />, document.getElementById('app') ?? document.body);
