import { render } from 'preact';
import { startKeys } from '../shared/keys-state';
import { startSettings } from '../shared/settings-state';
import { startGrants } from '../shared/sites-state';
import { Welcome } from './Welcome';

await startSettings();
await startGrants();
await startKeys();
render(<Welcome />, document.getElementById('app') ?? document.body);
