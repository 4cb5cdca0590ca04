import { REGISTER_PAGE, SPREADSHEET_PAGE } from './http/same-origin.ts';
import { MAX_UPLOAD_MEGABYTES } from './register-import/read-upload.ts';

// Far more than any other form of the gateway needs.
export const MAX_FORM_BYTES = 16 * 1024;
// People paste whole programmes here. A text that is too long is returned with an error message instead of an empty
// page.
export const MAX_SUBMISSION_BYTES = 512 * 1024;

// A picture that is too large is refused with a sentence, and the text beside it is stored. Only bodies of people who are
// signed in, or who have the key of a form, are read. Reverse proxies must let more through, as `scripts/hosts` does:
// theirs is an empty page, and the text is lost.
export const MAX_PICTURE_FORM_BYTES = 40 * 1024 * 1024;

// The names of some hundred drafts that are decided together.
const MAX_CHOICES_BYTES = 128 * 1024;
// A spreadsheet, and its cells when they are sent back.
const MAX_SPREADSHEET_BYTES = 4 * 1024 * 1024;

/** The dashboard, whose forms hold the text of an entry and a picture. */
export const DASHBOARD_PAGES = '/admin/mine/*';

/** The pages whose forms are large: with the text of an entry and a picture, with many drafts, or with a file. */
export const LARGE_FORMS: Readonly<Record<string, number>> = {
  [DASHBOARD_PAGES]: MAX_PICTURE_FORM_BYTES,
  '/admin/saker/*': MAX_CHOICES_BYTES,
  [`${SPREADSHEET_PAGE}*`]: MAX_SPREADSHEET_BYTES,
  [`${REGISTER_PAGE}*`]: MAX_UPLOAD_MEGABYTES * 1024 * 1024,
};
