/**
 * Lints snippets as if they were files of the repository: `[{ file, code }]` on stdin, the rules
 * that complain about each, `[["rule", …], …]`, on stdout. A program of its own because ESLint
 * loads its configuration with a dynamic import, which Jest's module system does not offer.
 */
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';

const eslint = new ESLint();
const complaints = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  complaints.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(complaints));
