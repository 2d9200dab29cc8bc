import { StartError } from '../support/start-error.js';

/** Hints for errors that a wrong setting causes, by the error code of the system, SQLite or PostgreSQL. */
const LISTEN_HINTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use; set PORT to another, or 0 for any that is free',
  EACCES: 'this user may not listen there; set PORT to 1024 or higher',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST',
  ENOTFOUND: 'this host name is not known; set HOST to an address of this machine',
};
const STORE_HINTS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there; set DATA_DIR to a folder that it may write to',
  EEXIST: 'DATA_DIR is a file; set it to a folder',
  ENOTDIR: 'DATA_DIR leads through a file; set it to a folder',
  EROFS: 'the file system is read-only; set DATA_DIR to a folder that may be written to',
  SQLITE_NOTADB: 'the file is not a database; move it away, and a new one is made',
  SQLITE_CORRUPT: 'the database is damaged; move it away, and a new one is made',
  SQLITE_CANTOPEN: 'the file cannot be opened; DATA_DIR must be a folder that this user may write to',
  SQLITE_READONLY: 'this user may only read it; DATA_DIR must be a folder that this user may write to',
  SQLITE_BUSY: 'another process holds the database; give each its own DATA_DIR',
  SQLITE_FULL: 'the disk is full',
  ENOSPC: 'the disk is full',
  SQLITE_IOERR: 'the disk cannot be read or written',
};
const UNWRITABLE_CODES = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'SQLITE_READONLY',
  'SQLITE_CANTOPEN',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  // PostgreSQL: the disk is full; the server is a replica or was set to read only; the right to write was taken away.
  '53100',
  '25006',
  '42501',
];
const DATABASE_HINTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there; is the server running, and are host and port of DATABASE_URL right?',
  ENOTFOUND: 'this host name is not known; set DATABASE_URL',
  EAI_AGAIN: 'this host name cannot be looked up now',
  ETIMEDOUT: 'no answer; is the host of DATABASE_URL right, and does a firewall let us through?',
  '28P01': 'the server refuses this user or password; special characters in DATABASE_URL are percent-encoded',
  '28000': 'the server does not let this user in; see its pg_hba.conf',
  '3D000': 'the server has no such database; make it, or set DATABASE_URL to another',
  '42501': 'this user may not make tables there; grant it CREATE on the schema',
  '53300': 'the server has no connection left; raise its max_connections',
};

/** The fault of an address that cannot be listened on. */
export function createListenError(error: unknown, host: string, port: number): StartError {
  return createStartError(`cannot listen on ${host}, port ${port}`, error, LISTEN_HINTS);
}

/** The fault of a database that cannot be opened. */
export function createStoreError(error: unknown, path: string): StartError {
  return createStartError(`cannot open the rates in ${path}`, error, STORE_HINTS);
}

/** The fault of a PostgreSQL database that cannot be used. */
export function createDatabaseError(error: unknown, place: string): StartError {
  return createStartError(`cannot use the database ${place}`, unwrapAggregate(error), DATABASE_HINTS);
}

/** Of several addresses of one host the first. */
function unwrapAggregate(error: unknown): unknown {
  return error instanceof AggregateError && error.errors.length > 0 ? (error.errors as unknown[])[0] : error;
}

/** Is it the disk or the rights to it that keep a file from being written, and not what is in it? */
export function isUnwritable(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return UNWRITABLE_CODES.some((each) => code === each || code.startsWith(`${each}_`));
}

function createStartError(what: string, error: unknown, hints: Readonly<Record<string, string>>): StartError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // SQLite has longer codes for the same: SQLITE_READONLY_DIRECTORY.
  const [, hint] = Object.entries(hints).find(([each]) => code === each || code.startsWith(`${each}_`)) ?? [];
  return new StartError(`${what}: ${hint ?? message}`, { cause: error });
}
