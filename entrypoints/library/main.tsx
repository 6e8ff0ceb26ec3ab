import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startAddress } from './address-state';
import { startIndex } from './index-state';
import { Library } from './Library';
import { startRecords } from './records-state';
import { startReminder } from './reminder-state';

startIndex();
await startSettings();
startAddress();
startRecords();
void startReminder();
render(<Library />, document.getElementById('app') ?? document.body);
