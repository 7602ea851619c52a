import type { FormEvent } from 'react';

import { fold } from '../../arabic/normalise';

/**
 * Keeps a box for a time to digits and the colon, Arabic digits as the Latin ones that it shows. The
 * design system's own reading takes Arabic letters and digits in and then fails on them.
 */
export function keepTimeDigits({ target }: FormEvent): void {
  if (!(target instanceof HTMLInputElement)) return;
  const text = fold(target.value).replaceAll(/[^\d:]/g, '');
  if (text === target.value) return;
  // Past React's own setter, which would take it for a value that was set, not typed.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, text);
}
