import { fold } from '../../arabic/normalise';
import { typeInto } from './type-into';

/** The box of a time picker; that of a date opens a dialog. */
const TIME_BOX = 'input[role=combobox][inputmode=numeric]:not([aria-haspopup=dialog])';

/**
 * Keeps boxes for a time to digits and the colon, Arabic digits as the Latin ones that they show.
 * The design system's own reading takes Arabic letters and digits in and then fails on them.
 */
export function keepTimeDigits(document: Document): void {
  const keep = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(TIME_BOX)) return;
    const text = fold(target.value).replaceAll(/[^\d:]/g, '');
    if (text !== target.value) typeInto(target, text);
  };
  document.addEventListener('input', keep, { capture: true });
}
