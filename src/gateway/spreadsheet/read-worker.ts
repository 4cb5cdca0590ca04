import { parentPort, workerData } from 'node:worker_threads';
import { readSpreadsheet } from '../../imports/spreadsheets/spreadsheet.ts';

parentPort?.postMessage(await readSpreadsheet(workerData as Uint8Array));
