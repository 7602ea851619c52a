import { CONTENT, findEdge, makeEdgeTableBuilder, TARGET } from '../../../src/tagging/edge-table';
import { runSteps } from '../../../src/tagging/steps';

/** Edges of a few nodes and words, so that many share the first place they are looked for in. */
const EDGES = Array.from({ length: 20_000 }, (_, i) => [1 + (i % 100), 1 + Math.floor(i / 100)]);

/** @param every how many edges are put in before room is made; room is never made without it */
function build(every = Infinity) {
  const builder = makeEdgeTableBuilder();
  EDGES.forEach(([from, word], i) => {
    const at = builder.add(from!, word!, i + 1);
    builder.edges[at + CONTENT] = 2 * i;
    if ((i + 1) % every === 0) runSteps(builder.makeRoom());
  });
  return builder.edges;
}

it.each([
  ['that it never had time to make room for', undefined],
  ['that it made room for', 500],
])('has all edges %s, and no other', (_name, every) => {
  const edges = build(every);
  EDGES.forEach(([from, word], i) => {
    const at = findEdge(edges, from!, word!);
    expect([edges[at + TARGET], edges[at + CONTENT]]).toEqual([i + 1, 2 * i]);
  });
  for (let node = 1; node <= 100; node++) expect(findEdge(edges, node, 201)).toBe(-1);
});

it('makes room in many steps', () => {
  const builder = makeEdgeTableBuilder();
  for (const [from, word] of EDGES) builder.add(from!, word!, 1);
  expect([...builder.makeRoom()].length).toBeGreaterThan(2);
});
