import { spawnSync } from 'node:child_process';

import { type CodeBlock, codeBlocks } from '../../support/code-blocks';
import { runExample } from '../../support/run-example';
import type { NewsroomOf } from '../newsroom-suites';

const PAGE = 'docs/api.md';
const PROGRAMS = ['sh', 'js'];
const blocks = codeBlocks(PAGE);
/** Each example with the answer that stands under it. */
const examples = blocks.flatMap((block, i) =>
  PROGRAMS.includes(block.language) ? [{ block, answer: blocks[i + 1] }] : [],
);

/** As everywhere where an example needs what is not on every machine. */
const isHere = ({ language }: CodeBlock) =>
  language !== 'sh' || spawnSync('curl', ['--version']).status === 0;
const runnable = examples.filter(({ block }) => isHere(block));
if (runnable.length < examples.length) {
  console.info(`skipped: examples of ${PAGE} need curl, which is not on this machine`);
}

export function describeApiPage(newsroom: NewsroomOf): void {
  describe(`the examples of ${PAGE}`, () => {
    beforeAll(async () => {
      await newsroom()
        .strapi.documents('api::article.article')
        .create({
          data: {
            headline: 'نواكشوط تستأنف الرحلات البحرية بعد عاصفة رملية',
            lede: 'استأنفت موريتانيا رحلات الصيد بعد يومين من التوقف.',
            language: 'ar',
            urgency: 'urgent',
            sources: ['reuters'],
          } as never,
          status: 'published',
        });
    });

    it('are all there is of code, each with its answer', () => {
      expect(blocks).toHaveLength(2 * examples.length);
      for (const { answer } of examples) expect(answer?.language).toBe('json');
    });

    it.each(runnable.map((example, i) => [i + 1, example] as const))(
      'answer what the page says (%i)',
      async (_number, { block, answer }) => {
        const output = JSON.parse(await runExample(block, newsroom()));
        const written = JSON.parse(answer?.text ?? '');
        if (Array.isArray(written)) expect(output).toEqual(written);
        else expect(output).toMatchObject(written);
      },
    );
  });
}
