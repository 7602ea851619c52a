import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type FieldNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How long a list is, as the newsroom is set. */
export interface ListSizes {
  /** When the query doesn't say. */
  readonly usual: number;
  /** When the query asks for more, or for all. */
  readonly most: number;
}

export interface Cost {
  /** Objects that the answer may hold, if every list is as long as it may be. */
  readonly objects: number;
  /** Lists and single objects asked for at the root, aliases and all. */
  readonly roots: number;
}

interface Query {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sizes: ListSizes;
  /** What one object of a fragment costs: read once, however often it is spread. */
  readonly known: Map<string, number>;
}

/**
 * What an operation may cost at most, before anything is read. Aliases count one by one, fragments
 * wherever they are spread, introspection not at all (graphql-js limits its depth).
 *
 * @param variables after the defaults of the operation
 * @throws never for an operation that is valid in the schema
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  sizes: ListSizes,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') {
      fragments.set(definition.name.value, definition);
    }
  }
  const query: Query = { schema, fragments, variables, sizes, known: new Map() };
  const root = schema.getRootType(operation.operation);
  if (!root) return { objects: 0, roots: 0 };
  return {
    objects: costOfSelections(query, root, operation.selectionSet),
    roots: countRoots(query, operation.selectionSet, new Map()),
  };
}

function costOfSelections(
  query: Query,
  parent: GraphQLOutputType,
  { selections }: SelectionSetNode,
): number {
  let cost = 0;
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      cost += costOfField(query, parent, selection);
    } else if (selection.kind === 'InlineFragment') {
      const type = typeNamed(query, selection.typeCondition?.name.value) ?? parent;
      cost += costOfSelections(query, type, selection.selectionSet);
    } else {
      cost += costOfFragment(query, selection.name.value);
    }
  }
  return cost;
}

function costOfFragment(query: Query, name: string): number {
  const known = query.known.get(name);
  if (known !== undefined) return known;
  const fragment = query.fragments.get(name);
  const type = fragment && typeNamed(query, fragment.typeCondition.name.value);
  const cost = type ? costOfSelections(query, type, fragment.selectionSet) : 0;
  query.known.set(name, cost);
  return cost;
}

/** A field that holds objects costs as many as it may hold, and for each what is asked of it. */
function costOfField(query: Query, parent: GraphQLOutputType, node: FieldNode): number {
  const field = fieldOf(parent, node.name.value);
  if (!field || !node.selectionSet || !isCompositeType(getNamedType(field.type))) return 0;
  const type = getNamedType(field.type) as GraphQLOutputType;
  const one = 1 + costOfSelections(query, type, node.selectionSet);
  return sizeOf(query, field, node) * one;
}

function sizeOf(
  { variables, sizes }: Query,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
) {
  const pages = field.args.some(({ name }) => name === 'pagination');
  // `articles` is a list with pages; `articles_connection` has its pages and holds the list.
  if (!pages) return 1;
  const argument = node.arguments?.find(({ name }) => name.value === 'pagination');
  const pagination = argument && read(argument.value, variables);
  if (!isRecord(pagination)) return sizes.usual;
  const { limit, pageSize } = pagination;
  const wanted = limit ?? pageSize ?? sizes.usual;
  if (typeof wanted !== 'number') return sizes.most;
  return wanted < 0 ? sizes.most : Math.min(wanted, sizes.most);
}

function countRoots(
  query: Query,
  { selections }: SelectionSetNode,
  known: Map<string, number>,
): number {
  let roots = 0;
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      if (selection.selectionSet && !selection.name.value.startsWith('__')) roots += 1;
    } else if (selection.kind === 'InlineFragment') {
      roots += countRoots(query, selection.selectionSet, known);
    } else {
      const name = selection.name.value;
      const fragment = query.fragments.get(name);
      if (fragment && !known.has(name)) {
        known.set(name, countRoots(query, fragment.selectionSet, known));
      }
      roots += known.get(name) ?? 0;
    }
  }
  return roots;
}

function fieldOf(
  parent: GraphQLOutputType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const isFielded = isObjectType(parent) || isInterfaceType(parent);
  return isFielded ? parent.getFields()[name] : undefined;
}

function typeNamed({ schema }: Query, name: string | undefined): GraphQLObjectType | undefined {
  return name === undefined ? undefined : (schema.getType(name) as GraphQLObjectType | undefined);
}

/** The value of an argument, where it can matter here: objects of numbers. */
function read(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case 'Variable':
      return variables[node.name.value];
    case 'IntValue':
      return Number(node.value);
    case 'ObjectValue':
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, read(value, variables)]),
      );
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
