import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';

import { plainKey } from '../plain-key';
import {
  isReadTogether,
  loadRelation,
  loadRelations,
  type Relation,
  type RelationQuery,
  type Row,
} from './load-relations';

type Loaders = Map<string, DataLoader<Row, unknown>>;

/** As many parents go into one statement; SQLite takes 32,766 values. */
const MOST_PARENTS = 1000;

/**
 * The Strapi that the builders of the GraphQL plugin are given instead of the real one. In it, a
 * relation that the resolvers of one request ask for with the same arguments is read once for all
 * parents. What may be asked and what is shown stays with the plugin's own resolvers.
 */
export function withBatchedRelations(strapi: Core.Strapi): Core.Strapi {
  const requests = new WeakMap<object, Loaders>();
  const load = (uid: string, parent: Row, attribute: string, query: RelationQuery) => {
    const relation: Relation = { uid, attribute, query };
    const request = strapi.requestContext.get();
    const key = plainKey(query);
    if (!request || key === null || !isReadTogether(strapi, relation)) {
      return loadRelation(strapi, relation, parent);
    }
    let loaders = requests.get(request);
    if (!loaders) requests.set(request, (loaders = new Map()));
    const name = `${uid} ${attribute} ${key}`;
    let loader = loaders.get(name);
    if (!loader) loaders.set(name, (loader = makeLoader(strapi, relation)));
    return loader.load(parent);
  };

  const db = Object.create(strapi.db, {
    query: {
      value: (uid: string) =>
        Object.create(strapi.db.query(uid), {
          load: {
            value: (parent: Row, attribute: string, query: RelationQuery = {}) =>
              load(uid, parent, attribute, query),
          },
        }),
    },
  });
  return Object.create(strapi, { db: { value: db } });
}

/** Remembers nothing: a mutation may change between two levels what the first of them has read. */
function makeLoader(strapi: Core.Strapi, relation: Relation): DataLoader<Row, unknown> {
  return new DataLoader<Row, unknown>((parents) => loadRelations(strapi, relation, parents), {
    cache: false,
    maxBatchSize: MOST_PARENTS,
  });
}
