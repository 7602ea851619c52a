/** Puts a text into a box so that React takes it for typed: past its own setter, which would not. */
export function typeInto(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
}
