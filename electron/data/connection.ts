import type { Database } from 'better-sqlite3';

/** A connection to the store: what every room of the data thread asks and writes by. */
export type Connection = Database;
