import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startGrants } from '../shared/sites-state';
import { startDays } from './days-state';
import { Privacy } from './Privacy';

await startSettings();
await startGrants();
await startDays();
render(<Privacy />, document.getElementById('app') ?? document.body);
