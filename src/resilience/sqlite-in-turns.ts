import type { SqliteConnection } from '../sqlite/keep-statements';
import type { Turns } from './turns';

/**
 * Lets others have the event loop between the statements of a connection. better-sqlite3 answers at
 * once, so that a save, which is a hundred statements, would run from its first to its last without a
 * pause, and every reader would wait for it. On PostgreSQL each statement is such a pause.
 *
 * The connection stays with whoever has it: nobody's statement comes between those of a transaction.
 *
 * @param connection is changed; knex awaits what its statements give
 */
export function runInTurns(connection: SqliteConnection, turns: Turns): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (source) => {
    const statement = prepare(source);
    return {
      reader: statement.reader,
      all: (bindings) => inTurn(turns, () => statement.all(bindings)),
      run: (bindings) => inTurn(turns, () => statement.run(bindings)),
    };
  };
}

function inTurn(turns: Turns, work: () => unknown): unknown {
  const turn = turns.take();
  return turn === undefined ? work() : turn.then(work);
}
