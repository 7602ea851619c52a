import { isolate, isolateMarks, isolateMarkup } from '../../../src/reading/isolate';

describe('a text on a page', () => {
  it('keeps Latin names in their own direction among Arabic letters only', () => {
    expect(isolate('تطلق (Copilot+) الآن', 'ar').markup).toBe(
      'تطلق (<bdi dir="ltr">Copilot+</bdi>) الآن',
    );
    expect(isolate('Copilot+ (عاجل)', 'en').markup).toBe('Copilot+ (عاجل)');
  });

  it('is escaped letter for letter', () => {
    expect(isolate('سهم AT&T <b> "C++"', 'ar').markup).toBe(
      'سهم <bdi dir="ltr">AT&amp;T</bdi> &lt;<bdi dir="ltr">b</bdi>&gt; &quot;<bdi dir="ltr">C++</bdi>&quot;',
    );
  });

  it('stays marked where a search found it, also in the middle of a run', () => {
    const parts = [
      { text: 'لغة ', match: false },
      { text: 'Visual', match: true },
      { text: ' C++ في ', match: false },
      { text: 'دبي', match: true },
    ];
    expect(isolateMarks(parts, 'ar').markup).toBe(
      'لغة <bdi dir="ltr"><mark>Visual</mark> C++</bdi> في <mark>دبي</mark>',
    );
    expect(isolateMarks(parts, 'en').markup).toBe(
      'لغة <mark>Visual</mark> C++ في <mark>دبي</mark>',
    );
  });

  it('keeps the tags of a body and what stands in them', () => {
    const body =
      '<p>سهم <a href="https://a.example/C++?a=1&amp;b=2">AT&amp;T</a> &lt; 5%</p><br />';
    expect(isolateMarkup(body, 'ar').markup).toBe(
      '<p>سهم <a href="https://a.example/C++?a=1&amp;b=2"><bdi dir="ltr">AT&amp;T</bdi></a> &lt; 5%</p><br />',
    );
    expect(isolateMarkup(body, 'en').markup).toBe(body);
  });
});
