import { render } from 'preact';
import { untilThere } from '../shared/first-drawing';
import { startSettings } from '../shared/settings-state';
import { offerPageWords } from '../shared/toast-state';
import { startAddress } from './address-state';
import { takeOverExport } from './handed-over';
import { answer, startIndex } from './index-state';
import { Library } from './Library';
import { startParts } from './parts';
import { openedWords, showRecords, startRecords } from './records-state';
import { startReminder } from './reminder-state';
import { startSame } from './same-state';
import { offerExport } from './take-actions';
import { guardUnsaved } from './unsaved-state';

startRecords();
// The library is asked first: it answers while the rest gets ready.
startIndex(showRecords);
guardUnsaved();
offerExport();
offerPageWords(openedWords);
await startSettings();
await untilThere(() => answer.value !== null);
takeOverExport();
startAddress();
startSame();
startParts();
startReminder();
render(<Library />, document.getElementById('app') ?? document.body);
