import { readSpreadsheet } from '../../imports/spreadsheets/spreadsheet.ts';
import { answerTask } from '../limited-process.ts';

answerTask((bytes: Uint8Array) => readSpreadsheet(bytes));
