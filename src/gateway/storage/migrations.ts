/**
 * The database migrations, oldest first. Released migrations are never changed; add new ones at the end.
 *
 * Times are milliseconds since 1970. Of sign-in secrets, only hashes are stored.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  -- A number is never used again: commits bear it.
  CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('association', 'moderator', 'admin')),
    language TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    signed_in_at INTEGER
  ) STRICT;

  CREATE TABLE membership (
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    association TEXT NOT NULL,
    trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
    PRIMARY KEY (person, association)
  ) STRICT;

  -- Also for addresses that nobody has: then without a person, so that the answer takes the same time.
  CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person ON DELETE CASCADE,
    account TEXT NOT NULL,
    link_hash TEXT NOT NULL UNIQUE,
    browser_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    destination TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE paper_code (
    person INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    code_hash TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX session_of_person ON session (person);

  CREATE TABLE letter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    fault TEXT
  ) STRICT;
  `,
  `
  -- A letter to somebody who is removed is not delivered.
  ALTER TABLE letter ADD COLUMN person INTEGER REFERENCES person ON DELETE CASCADE;

  -- What staff should know that others did to entries, until they have seen to it. Of people only the number.
  CREATE TABLE happening (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL CHECK (what IN ('submitted', 'live')),
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    owner TEXT,
    person INTEGER NOT NULL,
    before_text TEXT,
    after_text TEXT,
    at INTEGER NOT NULL,
    settled_at INTEGER
  ) STRICT;

  -- What staff wrote when they sent an entry back, for as long as it is not sent in again.
  CREATE TABLE note (path TEXT PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL) STRICT;

  -- Up to which happening each member of staff has been told by mail, and in which span of hours that was.
  CREATE TABLE told (
    person INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    happening INTEGER NOT NULL,
    span INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;

  -- What an association has been asked, so that it is asked once: of which entry, and of which of its dates.
  CREATE TABLE asked (
    what TEXT NOT NULL,
    path TEXT NOT NULL,
    about TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (what, path, about)
  ) STRICT;

  CREATE TABLE handover (
    person INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    name TEXT NOT NULL,
    email TEXT,
    at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- What somebody is writing and has not saved yet. Nobody else ever reads it.
  CREATE TABLE scratch (
    person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    id TEXT NOT NULL,
    collection TEXT NOT NULL,
    slug TEXT NOT NULL,
    content TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (person, id)
  ) STRICT;
  `,
  `
  -- A mail and the browsers in which its code works are two things: one mail is for all who ask while it works.
  -- What was there lasted for a quarter of an hour.
  DROP TABLE sign_in;

  -- Also for addresses that nobody has: then without a person, so that the answer takes the same time.
  CREATE TABLE sign_in (
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person ON DELETE CASCADE,
    account TEXT NOT NULL,
    link_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT NOT NULL,
    destination TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;
  CREATE INDEX sign_in_of_account ON sign_in (account, made_at);
  CREATE INDEX sign_in_by_age ON sign_in (made_at);

  CREATE TABLE sign_in_browser (
    browser_hash TEXT PRIMARY KEY,
    sign_in INTEGER NOT NULL REFERENCES sign_in ON DELETE CASCADE,
    destination TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX sign_in_browser_of ON sign_in_browser (sign_in);
  `,
  `
  -- Published entries that are gone on purpose until a site is published without them: taken away here, or confirmed by staff.
  CREATE TABLE removal (
    path TEXT PRIMARY KEY,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    person INTEGER NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  -- Each table is named after what it holds: changes, emails, the last digest of each member of staff, questions, autosaves.
  ALTER TABLE happening RENAME TO change_log;
  ALTER TABLE letter RENAME TO email;
  ALTER TABLE email RENAME COLUMN fault TO error;
  ALTER TABLE told RENAME TO last_digest;
  ALTER TABLE last_digest RENAME COLUMN happening TO change;
  ALTER TABLE last_digest RENAME COLUMN span TO period;
  ALTER TABLE asked RENAME TO question;
  ALTER TABLE scratch RENAME TO autosave;
  `,
  `
  -- The calendar that an association has elsewhere, what it said at the last import, and how that went (both as JSON).
  -- The address may be known to few. Nothing here is about people.
  CREATE TABLE calendar_source (
    association TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    goes_live INTEGER NOT NULL DEFAULT 0 CHECK (goes_live IN (0, 1)),
    memory TEXT NOT NULL DEFAULT '{}',
    etag TEXT,
    last_modified TEXT,
    tried_at INTEGER,
    result TEXT
  ) STRICT;
  `,
  `
  -- What staff have decided about drafts, until it can no longer be undone. One press may decide about several.
  CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    batch TEXT NOT NULL,
    person INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('published', 'returned')),
    path TEXT NOT NULL,
    draft_commit TEXT NOT NULL,
    before_text TEXT,
    after_text TEXT,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX decision_of_batch ON decision (batch);

  -- Answers to associations that staff use often.
  CREATE TABLE ready_answer (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL
  ) STRICT;

  -- The entry whose decision an email is about, so that it is not sent when the decision is undone.
  ALTER TABLE email ADD COLUMN about TEXT;
  `,
  `
  -- A picture that somebody has chosen in a form and not sent yet. It lasts as long as the autosave of the form.
  CREATE TABLE autosave_picture (
    person INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (person, id),
    FOREIGN KEY (person, id) REFERENCES autosave (person, id) ON DELETE CASCADE
  ) STRICT;
  `,
  `
  -- Whether the session began with a key from an email, and not with a code on paper.
  ALTER TABLE session ADD COLUMN by_email INTEGER NOT NULL DEFAULT 0 CHECK (by_email IN (0, 1));
  `,
];
