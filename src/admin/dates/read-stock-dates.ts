import { mayGrow, readDay } from '../../desk/read-day';
import { typeInto } from './type-into';

/** A date picker that no field of ours has in hand: in the filters of the media library. */
const STOCK_BOX = 'input[role=combobox][aria-haspopup=dialog]:not([data-desk])';

/**
 * Hands what is typed into a date picker of Strapi's over to it as it writes dates itself, the one
 * form that it reads. What is no date is not handed over: Enter does not take it, and it is gone when
 * the box is left, instead of becoming another date.
 */
export function readStockDates(document: Document): void {
  const language = () => (document.documentElement.lang === 'ar' ? 'ar' : 'en');
  const written = (day: string) => {
    const numbers = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(language(), numbers).format(new Date(day));
  };
  /** @returns whether the picker has a day, or nothing, to read */
  const handOver = (box: HTMLInputElement): boolean => {
    const day = readDay(box.value, language());
    const text = day === null ? box.value : written(day);
    if (text !== box.value) {
      typeInto(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return text === '' || day !== null;
  };
  const listen = <Type extends 'input' | 'focusout' | 'keydown'>(
    type: Type,
    listener: (box: HTMLInputElement, event: DocumentEventMap[Type]) => void,
  ) => {
    const find = (event: DocumentEventMap[Type]) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.matches(STOCK_BOX)) listener(target, event);
    };
    document.addEventListener(type, find, { capture: true });
  };

  listen('input', (box) => {
    const day = readDay(box.value, language());
    if (day !== null && !mayGrow(box.value, language())) typeInto(box, written(day));
  });
  listen('focusout', (box) => {
    if (handOver(box)) return;
    typeInto(box, '');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  listen('keydown', (box, event) => {
    if (event.key !== 'Enter' || handOver(box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
