import type { DatePickerProps } from '@strapi/design-system';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';

import { mayGrow, readDay } from '../../desk/read-day';
import { useDeskText } from '../desk-text';
import { localDay } from './local-time';

export interface TypedDayOptions {
  /** What the form holds: an ISO 8601 day, empty for none, or anything else for no day at all. */
  readonly value: string;
  /** A day, or empty for none. */
  readonly onDay: (day: string) => void;
  /** What is typed is no day, or none yet. The form must now hold what cannot be saved. */
  readonly onUnread: (text: string) => void;
}

export interface TypedDay {
  /** Why what stands in the box is no day; empty while nothing has to be said. */
  readonly refusal: string;
  /** What the date picker of the design system is given. */
  readonly picker: Partial<DatePickerProps>;
  /** Another key is another picker: the form was given another day from elsewhere. */
  readonly key: number;
}

/**
 * Reads what is typed into a date picker. The design system's own reading knows only the digits and
 * separators that it writes itself, which in Arabic contain marks of direction that no keyboard has:
 * of anything else it makes today.
 *
 * Its calendar, its buttons and its display stay as they are. It is kept from reading when the box
 * is left or Enter is pressed, and given the day that was read here.
 */
export function useTypedDay({ value, onDay, onUnread }: TypedDayOptions): TypedDay {
  const { say, language } = useDeskText();
  const held = isDay(value) || value === '' ? value : UNREAD;
  const [seen, setSeen] = useState(held);
  const [shown, setShown] = useState(() => dateOf(held));
  const [key, setKey] = useState(0);
  const [refusal, setRefusal] = useState('');
  // The form may take one more render until it holds what it was told.
  const told = useRef(held);
  const typed = useRef<string | null>(null);

  if (held !== seen) {
    setSeen(held);
    if (held !== told.current) {
      told.current = held;
      typed.current = null;
      setShown(dateOf(held));
      setRefusal('');
      setKey(key + 1);
    }
  }

  const settle = (day: string) => {
    typed.current = null;
    told.current = day;
    setRefusal('');
    // Always a new date, so that the picker writes it out even if it is the one from before.
    setShown(dateOf(day));
    onDay(day);
  };
  const leaveUnread = (text: string) => {
    typed.current = text;
    told.current = UNREAD;
    setRefusal('');
    onUnread(text);
  };
  /** @returns whether what was typed is a day, or nothing was typed */
  const finish = (): boolean => {
    const text = typed.current;
    if (text === null) return true;
    const day = readDay(text, language);
    if (day !== null) settle(day);
    else setRefusal(say('desk.dates.refused', { text: `\u2068${text.trim()}\u2069` }));
    return day !== null;
  };

  const onInput = ({ currentTarget: { value: text } }: FormEvent<HTMLInputElement>) => {
    if (/[a-z]/iu.test(text)) return; // The picker takes no such letter.
    const day = text === '' ? '' : readDay(text, language);
    if (day === null || (day !== '' && mayGrow(text, language))) leaveUnread(text);
    else settle(day);
  };
  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    event.preventDefault();
    finish();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !isOpen) settle('');
    if (event.key !== 'Enter' || typed.current === null) return;
    event.preventDefault();
    if (!finish() && isOpen) closeCalendar();
  };

  return {
    refusal,
    key,
    picker: {
      value: shown,
      onChange: (date) => settle(date ? localDay(date) : ''),
      onClear: () => settle(''),
      ...{ onInput, onBlur, onKeyDown },
      placeholder: say('desk.dates.placeholder'),
      calendarLabel: say('desk.dates.calendar'),
      clearLabel: say('desk.dates.clear'),
      monthSelectLabel: say('desk.dates.month'),
      yearSelectLabel: say('desk.dates.year'),
    },
  };
}

/** In the place of whatever a form holds that is no day. */
const UNREAD = 'unread';

function isDay(value: string): boolean {
  return /^\d{4}-/.test(value) && readDay(value, 'ar') === value;
}

/** The picker takes the day of a date in UTC, and gives days back in local time. */
function dateOf(day: string): Date | undefined {
  return isDay(day) ? new Date(day) : undefined;
}

/** It lies over the message below the box, and closes by itself when the window changes its size. */
function closeCalendar(): void {
  window.dispatchEvent(new Event('resize'));
}
