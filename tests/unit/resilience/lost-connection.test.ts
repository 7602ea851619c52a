import { isLostConnection } from '../../../src/resilience/is-lost-connection';

const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('a failure is a lost connection', () => {
  it.each([
    ['reset', withCode('ECONNRESET', 'read ECONNRESET')],
    ['refused', withCode('ECONNREFUSED')],
    ['shut down by its administrator', withCode('57P01')],
    ['not up yet', withCode('57P03')],
    ['a connection failure of PostgreSQL', withCode('08006')],
    ['terminated', new Error('Connection terminated unexpectedly')],
    ['none left in the pool', new Error('Knex: Timeout acquiring a connection. The pool is …')],
  ])('when it is %s', (_, error) => expect(isLostConnection(error)).toBe(true));

  it.each([
    ['a unique violation', withCode('23505')],
    ['a mistake in the code', new TypeError("Cannot read properties of undefined (reading 'id')")],
    ['a message that only speaks of one', new Error('the story «Connection terminated» is empty')],
    ['no error at all', 'ECONNRESET'],
  ])('but not when it is %s', (_, error) => expect(isLostConnection(error)).toBe(false));
});
