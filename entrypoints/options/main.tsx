import { render } from 'preact';
import { startKeys } from '../shared/keys-state';
import { startSettings } from '../shared/settings-state';
import { startGrants } from '../shared/sites-state';
import { Options } from './Options';
import { startOwn } from './own-state';

await startSettings();
await Promise.all([startGrants(), startKeys(), startOwn()]);
render(<Options />, document.getElementById('app') ?? document.body);
// What an address points at is only there now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
