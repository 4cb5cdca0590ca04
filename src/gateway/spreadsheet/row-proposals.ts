import { idOfImported } from '../../domain/identity.ts';
import { fill } from '../../i18n/index.ts';
import {
  type ActivityRow,
  activityRows,
  cellName,
  type FaultyCell,
  type RowSetting,
} from '../../imports/spreadsheets/activity-rows.ts';
import type { Column } from '../../imports/spreadsheets/columns.ts';
import { listDrafts } from '../editing/drafts.ts';
import { Refusal } from '../editing/refusal.ts';
import type { FormRequest, Proposal } from '../everyday/everyday-form.ts';
import { problemsOf } from '../everyday/proposal.ts';
import { PORTAL } from '../people/session.ts';
import { activityErrors, errorOfProblem, timeErrors } from '../public-forms/activity-errors.ts';
import { activitySlug, activityText } from '../public-forms/activity-text.ts';
import { saveNewEvent, wantedLocation } from '../public-forms/new-event.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import { clockOf } from '../review/context.ts';
import type { UploadedSheet } from './uploaded-sheet.ts';

/** A row of a spreadsheet, and what becomes of it. */
export interface RowProposal extends ActivityRow {
  proposal: Proposal;
  /** Whether it was sent from a spreadsheet before; then it is left alone, whatever has become of it. */
  isKnown: boolean;
  /** Why it cannot be sent, a sentence for each cell. */
  errors: string[];
}

/** Turns the rows of a spreadsheet into new activities, each with its errors. */
export async function rowProposals(
  request: FormRequest,
  sheet: UploadedSheet,
  setting: RowSetting,
): Promise<RowProposal[]> {
  const { headingsAt: headings, columns } = sheet;
  const rows = activityRows(sheet.rows, { headings, columns }, setting);
  const known = await knownIds(request);
  const rowOf = new Map<string, number>();
  const proposals: RowProposal[] = [];
  // One after another, as each may be the same as one above it.
  for (const row of rows) {
    const id = idOfRow(row);
    const proposal = proposalOf(row, id);
    const isKnown = known.has(id);
    const above = row.faults.length === 0 ? rowOf.get(id) : undefined;
    if (above === undefined) rowOf.set(id, row.row);
    const twice = above === undefined ? [] : [fill(request.language.words.spreadsheet.twice, { row: above })];
    const errors = isKnown ? [] : [...twice, ...(await errorsOf(request, { row, sheet, proposal, setting }))];
    proposals.push({ ...row, proposal, isKnown, errors });
  }
  return proposals;
}

/** Checks whether a row can be sent. */
export function isReady({ isKnown, errors }: RowProposal): boolean {
  return !isKnown && errors.length === 0;
}

/** What became of the rows that were sent. */
export interface SentRows {
  sent: number;
  /** Why each of the others could not be. */
  refused: string[];
}

/** Sends rows for approval, as drafts of the person. */
export async function sendRows(request: FormRequest, rows: readonly RowProposal[]): Promise<SentRows> {
  const { parts, session, language } = request;
  const { editing } = parts.review;
  const result: SentRows = { sent: 0, refused: [] };
  for (const { proposal } of rows) {
    const { location, raw } = proposal;
    try {
      const options = { slug: location.slug, raw, status: 'pending_review', keepId: true } as const;
      const { outcome } = await saveNewEvent(editing, session, options);
      if (outcome !== 'unchanged') result.sent++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push(error.sentence(language.words));
    }
  }
  return result;
}

/** A row is the same activity as long as its association, title and start are; the rest may be corrected. */
function idOfRow({ values }: ActivityRow): string {
  const { associations = '', title = '', date = '', from = '' } = values;
  return idOfImported(`spreadsheet/${associations}/${title.toLowerCase()}/${date}T${from}`);
}

function proposalOf({ values }: ActivityRow, id: string): Proposal {
  const location = wantedLocation(activitySlug(values));
  return { location, raw: Buffer.from(activityText(values, { id })), base: undefined };
}

/** Collects the ids of all activities that are published or drafts. */
async function knownIds({ parts }: FormRequest): Promise<ReadonlySet<string>> {
  const [{ portal }, drafts] = await Promise.all([
    parts.review.validatedContent(clockOf(parts)),
    listDrafts(parts.review.editing, PORTAL),
  ]);
  const ids = [...(portal?.events ?? []).map(({ id }) => id), ...drafts.map(({ draft }) => draft.fields?.values.id)];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

interface CheckedRow {
  row: ActivityRow;
  sheet: UploadedSheet;
  proposal: Proposal;
  setting: RowSetting;
}

/** Lists the errors of a row: of its cells first, and of the activity as a whole only if those are none. */
async function errorsOf(request: FormRequest, checked: CheckedRow): Promise<string[]> {
  const { row, proposal } = checked;
  const { language, parts } = request;
  if (row.faults.length > 0) return row.faults.map((fault) => faultSentence(request, checked, fault));
  const closures = await parts.content.closures();
  const errors = [
    ...activityErrors(language, row.values, parts.now()),
    ...timeErrors(language, row.values, closures),
    ...(await problemsOf(request, proposal)).map(errorOfProblem),
  ];
  const first = new Map(errors.toReversed().map((error) => [columnOf(error), error.reason]));
  return [...first].map(([column, reason]) => cellSentence(request, checked, column, reason));
}

function faultSentence(request: FormRequest, checked: CheckedRow, { column, fault }: FaultyCell): string {
  const { row, sheet, setting } = checked;
  const at = sheet.columns[column];
  const found = at === undefined ? '' : (sheet.rows[row.row - 1]?.[at] ?? '');
  const choices = (column === 'kind' ? setting.kinds : setting.themes).map(({ label }) => label).join(', ');
  const reason = fill(request.language.words.spreadsheet.cells[fault], { found: found.slice(0, 60), choices });
  return cellSentence(request, checked, column, reason);
}

function cellSentence(request: FormRequest, { row, sheet }: CheckedRow, column: Column, reason: string): string {
  const { spreadsheet: words } = request.language.words;
  const at = sheet.columns[column];
  if (at === undefined) return `${words.columns[column]}: ${reason}`;
  return fill(words.cell, { cell: cellName(row, at), column: sheet.headings[at] || words.columns[column], reason });
}

/** The columns that fields of the activity form come from. */
const COLUMN_OF_FIELD: Readonly<Record<string, Column>> = {
  ...{ title: 'title', date: 'date', from: 'from', to: 'to', last: 'last', repeat: 'repeat', 'repeat.until': 'until' },
  ...{ venue: 'where', place: 'where', associations: 'organiser', summary: 'summary', body: 'body', kind: 'kind' },
  ...{ theme: 'theme', price: 'price', signup: 'signup' },
};

function columnOf({ name }: FieldError): Column {
  return COLUMN_OF_FIELD[name] ?? 'title';
}
