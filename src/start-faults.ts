import { StartError } from './support/start-error.js';

/** What to say of the errors that a wrong setting brings, by the code of the system or of SQLite. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use; set PORT to another, or 0 for any that is free',
  EACCES: 'this user may not listen there; set PORT to 1024 or higher',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST',
  ENOTFOUND: 'this host name is not known; set HOST to an address of this machine',
};
const OPENING: Readonly<Record<string, string>> = {
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
};

/** The fault of an address that cannot be listened on. */
export function listenFault(error: unknown, host: string, port: number): StartError {
  return fault(`cannot listen on ${host}, port ${port}`, error, LISTENING);
}

/** The fault of a database that cannot be opened. */
export function storeFault(error: unknown, path: string): StartError {
  return fault(`cannot open the rates in ${path}`, error, OPENING);
}

function fault(what: string, error: unknown, hints: Readonly<Record<string, string>>): StartError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // SQLite has longer codes for the same: SQLITE_READONLY_DIRECTORY.
  const known = Object.keys(hints).find((each) => code === each || code.startsWith(`${each}_`));
  return new StartError(`${what}: ${known ? hints[known]! : message}`, { cause: error });
}
