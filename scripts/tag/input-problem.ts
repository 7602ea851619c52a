/** What the caller can mend: wrong arguments or a file that is no story. Exit code 2. */
export class InputProblem extends Error {
  constructor(messageAr: string, messageEn: string) {
    super(`${messageAr} • ${messageEn}`);
  }
}
