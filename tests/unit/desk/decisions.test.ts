import { chosenUrgency } from '../../../src/desk/chosen-urgency';
import { toggleDecision } from '../../../src/desk/tag-decision';
import { decisionOfKey } from '../../../src/desk/tag-keys';

describe('a decision about a tag', () => {
  it('replaces the one before, and leaves those about others', () => {
    const before = { 'country:IQ': 'accept', 'country:SY': 'pin' } as const;
    expect(toggleDecision(before, 'country:IQ', 'reject')).toEqual({
      'country:IQ': 'reject',
      'country:SY': 'pin',
    });
  });

  it('is taken back by making it again', () => {
    expect(toggleDecision({ 'country:IQ': 'pin' }, 'country:IQ', 'pin')).toEqual({});
  });

  it.each([
    ['KeyA', 'accept'],
    ['KeyX', 'reject'],
    ['Delete', 'reject'],
    ['KeyP', 'pin'],
    ['KeyQ', null],
    ['toString', null],
  ])('is made with the key at %s: %s', (code, decision) => {
    const plain = { code, ctrlKey: false, altKey: false, metaKey: false };
    expect(decisionOfKey(plain)).toBe(decision);
    expect(decisionOfKey({ ...plain, ctrlKey: true })).toBeNull();
  });
});

describe('the urgency level that a form holds', () => {
  const level = (documentId: string) => ({ id: 4, apiData: { id: 4, documentId } });

  it.each([
    ['nothing was changed', { connect: [], disconnect: [] }, undefined],
    ['there is no such field yet', undefined, undefined],
    ['a level was chosen', { connect: [level('a')], disconnect: [] }, 'a'],
    ['one was chosen instead of another', { connect: [level('b')], disconnect: [level('a')] }, 'b'],
    ['two were chosen one after the other', { connect: [level('a'), level('b')] }, 'b'],
    ['the stored one was taken away', { connect: [], disconnect: [level('a')] }, null],
    ['the item carries its document id itself', { connect: [{ documentId: 'c' }] }, 'c'],
    ['the item carries none', { connect: [{ id: 4 }], disconnect: [] }, undefined],
  ])('is read where %s', (_, value, expected) => {
    expect(chosenUrgency(value)).toBe(expected);
  });
});
