import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { Options } from './Options';
import { startGrants } from './sites-state';

await startSettings();
await startGrants();
render(<Options />, document.getElementById('app') ?? document.body);
