import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startAddress } from './address-state';
import { startIndex } from './index-state';
import { Library } from './Library';
import { startRecords } from './records-state';
import { startReminder } from './reminder-state';
import { startSame } from './same-state';

startIndex();
await startSettings();
startAddress();
startRecords();
startSame();
void startReminder();
render(<Library />, document.getElementById('app') ?? document.body);
