import { Hono } from 'hono';
import { csvFile } from '../../feeds/open-data/csv.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { RowSetting } from '../../imports/spreadsheets/activity-rows.ts';
import { LIMITS } from '../../imports/spreadsheets/table.ts';
import type { FormRequest } from '../everyday/everyday-form.ts';
import { answerPage, type Status } from '../http/context.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { SPREADSHEET_PAGE } from '../http/same-origin.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { STEP } from '../public-forms/pages.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { checkPage, uploadPage } from './pages.ts';
import { rowInWords } from './row-in-words.ts';
import { organisersOf, rowSetting } from './row-setting.ts';
import { isReady, type RowProposal, rowProposals, sendRows } from './row-proposals.ts';
import { similarRows } from './similar-rows.ts';
import { templateRows, templateWorkbook } from './template.ts';
import { FIELDS, readSheet, readUpload, type Upload, type UploadedSheet } from './uploaded-sheet.ts';

// Each is read in a process of its own. Nobody looks over six sheets a minute.
const UPLOADS = 60;
const WINDOW = 10 * 60_000;

/** Creates the routes of activities from a spreadsheet: it is uploaded, looked over and sent, and works without script. */
export function spreadsheetRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  const mayUpload = rateLimit(UPLOADS, WINDOW);

  routes.get('/', (context) => showUpload(context));

  routes.get('/mal.xlsx', async (context) => {
    const { language } = requestOf(context);
    const workbook = await templateWorkbook(language, await rowSetting(requestOf(context), ''));
    return download(context, new Uint8Array(workbook), WORKBOOK, `${language.words.spreadsheet.templateName}.xlsx`);
  });

  routes.get('/mal.csv', async (context) => {
    const { language } = requestOf(context);
    const rows = templateRows(language, await rowSetting(requestOf(context), ''));
    return download(context, csvFile(rows), CSV, `${language.words.spreadsheet.templateName}.csv`);
  });

  routes.post('/', async (context) => {
    const { spreadsheet: words } = context.var.language.words;
    const person = String(context.var.session.person.id);
    if (!mayUpload(person, parts.now())) return showUpload(context, { refusal: words.tooOften, status: 429 });
    const upload = await readUpload(context);
    if (!upload) return showUpload(context, { refusal: words.chooseFile, status: 422 });
    const sheet = await readSheet(upload);
    if ('fault' in sheet) {
      const refusal = fill(words.faults[sheet.fault], { n: sheet.n ?? 0, most: LIMITS.rows });
      return showUpload(context, { refusal, organiser: upload.read(FIELDS.organiser), status: 422 });
    }
    const request = requestOf(context);
    const setting = await rowSetting(request, upload.read(FIELDS.organiser));
    const rows = await rowProposals(request, sheet, setting);
    // What is sent is what was shown.
    const isSame = upload.read(FIELDS.columns) === JSON.stringify(sheet.columns);
    if (upload.read(STEP) === 'send' && isSame) return send(context, rows, { upload, sheet, setting });
    return check(context, rows, { upload, sheet, setting });
  });

  return routes;

  function requestOf(context: StaffContext): FormRequest {
    return { parts, session: context.var.session, language: context.var.language, read: () => '' };
  }

  async function showUpload(
    context: StaffContext,
    { refusal, organiser = '', status }: { refusal?: string; organiser?: string; status?: Status } = {},
  ) {
    const request = requestOf(context);
    const { language } = request;
    const organisers = await organisersOf(request);
    const done = refusal ? undefined : doneMessage(language, (name) => context.req.query(name));
    return answerPage(context, parts, language, uploadPage(language, { organisers, organiser, done, refusal }), status);
  }

  async function check(context: StaffContext, rows: readonly RowProposal[], read: ReadSheet, refusal?: string) {
    const { upload, sheet, setting } = read;
    const { language } = context.var;
    const { name, bytes } = upload;
    const describe = (row: RowProposal) => rowInWords(language, row, { setting, now: clockOf(parts) });
    const organiser = upload.read(FIELDS.organiser);
    const similar = await similarRows(requestOf(context), rows);
    const shown = checkPage(language, { sheet, rows, name, bytes, organiser, describe, similar, refusal });
    return answerPage(context, parts, language, shown, refusal ? 409 : 200);
  }

  async function send(context: StaffContext, rows: readonly RowProposal[], read: ReadSheet) {
    const request = requestOf(context);
    const { sent, refused } = await sendRows(request, rows.filter(isReady));
    const { language } = request;
    const [reason] = refused;
    if (reason === undefined) return context.redirect(`${SPREADSHEET_PAGE}?sendt=${sent}`, 303);
    const refusal = count(language, language.words.spreadsheet.notSent, refused.length, { reason });
    const { upload, sheet, setting } = read;
    return check(context, await rowProposals(request, sheet, setting), { upload, sheet, setting }, refusal);
  }
}

interface ReadSheet {
  upload: Upload;
  sheet: UploadedSheet;
  setting: RowSetting;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

function download(context: StaffContext, content: string | Uint8Array<ArrayBuffer>, type: string, name: string) {
  return context.body(content, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

function doneMessage(language: Language, query: (name: string) => string | undefined): string | undefined {
  const sent = query('sendt');
  if (sent === undefined || !/^\d{1,4}$/.test(sent)) return undefined;
  const { spreadsheet: words } = language.words;
  return sent === '0' ? words.sentNone : count(language, words.sent, Number(sent));
}
