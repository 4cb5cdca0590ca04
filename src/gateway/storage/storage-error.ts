// SQLite error codes: busy, locked, read-only, I/O, corrupt, full, cannot open, not a database.
const DATABASE_CODES = [5, 6, 8, 10, 11, 13, 14, 26];
const FILE_CODES = ['EACCES', 'EDQUOT', 'EFBIG', 'EIO', 'ENOENT', 'ENOSPC', 'EROFS'];

/** Checks whether an error means that storage is full, missing, broken or locked. */
export function isStorageError(error: unknown): boolean {
  const { code, errcode } = Object(error) as { code?: string; errcode?: number };
  // The low eight bits are the primary code; the rest is an extended code.
  return errcode === undefined ? FILE_CODES.includes(code ?? '') : DATABASE_CODES.includes(errcode & 0xff);
}
