import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startGrants } from '../shared/sites-state';
import { startKeys } from './keys-state';
import { Welcome } from './Welcome';

await startSettings();
await startGrants();
await startKeys();
render(<Welcome />, document.getElementById('app') ?? document.body);
