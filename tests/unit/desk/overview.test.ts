import { openCandidates } from '../../../src/desk/overview-candidates';
import { countByHour, firstHour, HOUR_MS } from '../../../src/desk/overview-hours';

const NOW = Date.UTC(2026, 0, 31, 12, 40);

describe('the hours of the home page', () => {
  it('are 24 full hours, the running one last', () => {
    const hours = countByHour([], NOW);
    expect(hours).toHaveLength(24);
    expect(hours[0]?.from).toBe('2026-01-30T13:00:00.000Z');
    expect(hours.at(-1)?.from).toBe('2026-01-31T12:00:00.000Z');
  });

  it('count each story in the hour of its first publication', () => {
    const at = (publishedMs: number, isBreaking = false) => ({ publishedMs, isBreaking });
    const first = firstHour(NOW);
    const hours = countByHour(
      [at(first), at(first + HOUR_MS - 1, true), at(first + HOUR_MS), at(NOW, true)],
      NOW,
    );
    const counted = hours.map(({ stories, breaking }) => [stories, breaking]);
    expect(counted.slice(0, 2)).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(counted.at(-1)).toEqual([1, 1]);
    expect(counted.slice(2, -1).flat()).toEqual(Array(42).fill(0));
  });

  it('leave out what is older or still to come', () => {
    const outside = [firstHour(NOW) - 1, NOW + HOUR_MS].map((publishedMs) => ({
      publishedMs,
      isBreaking: false,
    }));
    expect(countByHour(outside, NOW).every(({ stories }) => stories === 0)).toBe(true);
  });
});

describe('the candidates of the home page', () => {
  const row = (documentId: string, ...surfaces: string[]) => ({
    documentId,
    headline: `خبر ${documentId}`,
    candidates: surfaces.map((surface) => ({ surface })),
  });
  const nobody = () => false;

  it('are counted by story, those in most stories first, with the newest story', () => {
    const rows = [row('c', 'الضوء'), row('b', 'الأفق', 'الأفق'), row('a', 'الأفق')];
    expect(openCandidates(rows, nobody)).toEqual([
      { name: 'الأفق', stories: 2, documentId: 'b', headline: 'خبر b' },
      { name: 'الضوء', stories: 1, documentId: 'c', headline: 'خبر c' },
    ]);
  });

  it('are not those that became entities meanwhile', () => {
    expect(openCandidates([row('a', 'الأفق')], (name) => name === 'الأفق')).toEqual([]);
  });

  it.each([null, undefined, 'text', [null], [{}]])('are none in %j', (candidates) => {
    expect(openCandidates([{ documentId: 'a', headline: null, candidates }], nobody)).toEqual([]);
  });
});
