import type { Core } from '@strapi/strapi';

import { rememberPublic } from '../../../src/access/strapi/remember-public';
import type { Change } from '../../../src/changes/change';

const makeNewsroom = () => {
  const state = { reads: 0, isHearing: true, inTransaction: false, fails: false };
  let tell = (_change: Change) => {};
  const bus = {
    isHearing: () => state.isHearing,
    onChange: (listener: typeof tell) => void (tell = listener),
  };
  const db = { inTransaction: () => state.inTransaction };
  const strapi = { has: () => true, get: () => bus, db } as unknown as Core.Strapi;
  const service = rememberPublic(strapi, {
    findPublicPermissions: async () => {
      if (state.fails) throw new Error('away');
      return [++state.reads];
    },
  });
  const change = (model: Change['model']) => tell({ model, documentId: null, node: 'own' });
  return { state, change, find: () => service.findPublicPermissions() };
};

describe('what strangers may do', () => {
  it('is asked of the database once, and again when rights have changed', async () => {
    const { find, change } = makeNewsroom();
    expect([await find(), await find()]).toEqual([[1], [1]]);
    change('article');
    expect(await find()).toEqual([1]);
    change('permission');
    expect(await find()).toEqual([2]);
    change('any');
    expect(await find()).toEqual([3]);
  });

  it('is not remembered when it was asked before a change', async () => {
    const { find, change } = makeNewsroom();
    const asked = find();
    change('permission');
    expect([await asked, await find()]).toEqual([[1], [2]]);
  });

  it.each(['isHearing', 'inTransaction'] as const)('is asked each time while %s', async (name) => {
    const { find, state } = makeNewsroom();
    state[name] = name === 'inTransaction';
    expect([await find(), await find()]).toEqual([[1], [2]]);
  });

  it('is asked again after a failure', async () => {
    const { find, state } = makeNewsroom();
    state.fails = true;
    await expect(find()).rejects.toThrow('away');
    state.fails = false;
    expect(await find()).toEqual([1]);
  });
});
