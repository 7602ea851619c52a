import type { SqliteConnection } from '../sqlite/keep-statements';
import type { Turns } from './turns';

/** A connection that says whether it is in a transaction. */
export interface TransactingConnection extends SqliteConnection {
  readonly inTransaction: boolean;
}

/**
 * Lets others have the event loop between the statements of a transaction. better-sqlite3 answers at
 * once, so that a save, which is a hundred statements, would run from its first to its last without a
 * pause, and every reader would wait for it. On PostgreSQL each statement is such a pause.
 *
 * The connection stays with whoever has it: nobody's statement comes between those of a transaction.
 *
 * @param connection is changed; knex awaits what its statements give
 */
export function runInTurns(connection: TransactingConnection, turns: Turns): void {
  const prepare = connection.prepare.bind(connection);
  const inTurn = (work: () => unknown) => {
    const turn = connection.inTransaction ? turns.take() : undefined;
    return turn === undefined ? work() : turn.then(work);
  };
  connection.prepare = (source) => {
    const statement = prepare(source);
    return {
      reader: statement.reader,
      all: (bindings) => inTurn(() => statement.all(bindings)),
      run: (bindings) => inTurn(() => statement.run(bindings)),
    };
  };
}
