import { parseArgs } from 'node:util';

import { readSecret } from '../../src/delivery/secret';
import { InputProblem } from '../command/input-text';

export interface ReceiverSettings {
  /** 0: the system chooses. */
  readonly port: number;
  /** null: signatures are not checked. */
  readonly secret: string | null;
  /** HTTP status for everything but a forgery. */
  readonly answer: number;
}

export const USAGE = `npm run receiver -- [--port 4000] [--secret whsec_…] [--answer 200]

مستقبِل صغير لتجربة خطافات الويب: يفحص التوقيع ويطبع سطرين لكل طلب، ولا يحفظ شيئا.
  --port    المنفذ على هذا الجهاز؛ 4000 إن لم يُذكر، و0 ليختاره النظام
  --secret  سر نقطة الوصول، أو في المتغير WEBHOOK_SECRET؛ بدونه لا يُفحص التوقيع
  --answer  رمز الجواب، مثل 503 لتجربة إعادة المحاولة أو 410 للإيقاف؛ المزوّر جوابه 401 دائما

A small receiver for trying webhooks out: it checks the signature, prints two lines for each request
and keeps nothing.
  --port    on this machine; 4000 by default, 0 lets the system choose
  --secret  of the endpoint, or in the variable WEBHOOK_SECRET; without it nothing is checked
  --answer  status of the answer, such as 503 to try retries or 410 to be switched off; what is forged
            is always answered 401`;

/**
 * @returns `help` when it was asked for
 * @throws InputProblem naming what is wrong; the secret is never repeated
 */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReceiverSettings | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  return {
    port: readNumber('--port', values.port, 0, 65_535),
    secret: checkedSecret(values.secret ?? environment.WEBHOOK_SECRET ?? ''),
    // Node itself answers 1xx to nobody.
    answer: readNumber('--answer', values.answer, 200, 599),
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4000' },
        secret: { type: 'string' },
        answer: { type: 'string', default: '200' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch {
    throw new InputProblem(
      'خيار غير معروف أو بلا قيمة',
      `an unknown option, or one without a value\n\n${USAGE}`,
    );
  }
}

function readNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : -1;
  if (number >= least && number <= most) return number;
  throw new InputProblem(
    `‏${option}: «${value}» ليس عددا بين ${least} و${most}`,
    `${option}: "${value}" is not a number from ${least} to ${most}`,
  );
}

function checkedSecret(secret: string): string | null {
  if (secret === '') return null;
  try {
    readSecret(secret);
    return secret;
  } catch {
    throw new InputProblem(
      '‏--secret ليس سرا: السر whsec_ وبعده حروف Base64، كما أظهرته نقطة الوصول مرة',
      '--secret is no secret: it is whsec_ and Base64, as the endpoint showed it once',
    );
  }
}
