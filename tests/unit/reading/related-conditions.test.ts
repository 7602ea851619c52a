import { type RelatedCondition, replaceRelated } from '../../../src/reading/related-conditions';

/** Replaces what is asked of entities, sources and urgencies, and tells what it was asked to replace. */
async function replaced(where: unknown) {
  const asked: RelatedCondition[] = [];
  const result = await replaceRelated(where, async (condition) => {
    asked.push(condition);
    const { relation, values } = condition;
    return relation === 'urgency' || relation === 'entities' ? { id: { $in: values } } : null;
  });
  return { result, asked };
}

describe('conditions on relations that an answer must meet', () => {
  it('are replaced, beside others and inside of $and', async () => {
    const published = { publishedAt: { $notNull: true } };
    const where = {
      $and: [published, { entities: { key: { $eq: 'country:IQ' } } }, { entities: { key: 'x' } }],
      urgency: { id: { $in: [1, 2] } },
    };
    const { result, asked } = await replaced(where);
    expect(result).toEqual({
      $and: [
        published,
        { $and: [{ id: { $in: ['country:IQ'] } }] },
        { $and: [{ id: { $in: ['x'] } }] },
        { id: { $in: [1, 2] } },
      ],
    });
    expect(asked).toContainEqual({ relation: 'urgency', attribute: 'id', values: [1, 2] });
    expect(where.urgency).toEqual({ id: { $in: [1, 2] } });
  });

  it.each([
    ['of another relation', { story: { title: 'قصة' } }],
    ['of two attributes', { entities: { key: 'x', kind: 'country' } }],
    ['by a part', { entities: { key: { $startsWith: 'country:' } } }],
    ['by two operators', { entities: { key: { $eq: 'x', $ne: 'y' } } }],
    ['that one is missing', { entities: { key: { $ne: 'x' } } }],
    ['that nothing is linked', { urgency: null }],
    ['that there is none', { urgency: { id: { $null: true } } }],
    ['of no value', { entities: { key: { $in: [] } } }],
    ['of very many values', { entities: { key: { $in: Array.from({ length: 101 }, String) } } }],
    ['of a list without an operator', { entities: { key: ['x', 'y'] } }],
    ['with a group', { entities: { $and: [{ key: 'x' }] } }],
    ['by an operator of the relation', { entities: { $in: [1] } }],
    ['that may fail', { $or: [{ entities: { key: 'x' } }, { slug: 's' }] }],
    ['that must fail', { $not: { entities: { key: 'x' } } }],
    ['of a date', { firstPublishedAt: new Date(0) }],
  ])('are left alone: %s', async (_, where) => {
    expect((await replaced(where)).result).toEqual(where);
  });

  it('leaves what is no filter alone', async () => {
    expect((await replaced(undefined)).result).toBeUndefined();
    expect((await replaced({})).result).toEqual({});
  });
});
