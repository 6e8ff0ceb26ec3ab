import { render } from 'preact';
import { startSettings } from '../shared/settings-state';
import { startAddress } from './address-state';
import { startIndex } from './index-state';
import { Library } from './Library';
import { rowsRead, startRecords } from './records-state';
import { startReminder } from './reminder-state';
import { startSame } from './same-state';

startRecords();
startIndex(rowsRead);
await startSettings();
startAddress();
startSame();
void startReminder();
render(<Library />, document.getElementById('app') ?? document.body);
