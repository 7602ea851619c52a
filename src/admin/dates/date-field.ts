import type { ReactNode } from 'react';

/** What a form of Strapi gives to one of its fields, as far as a date needs it. */
export interface DateFieldProps {
  readonly name: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  /** What the form holds while what is typed is no day. */
  readonly unread?: string;
}

/** A filter without a value is not applied. */
export const UNREAD_IN_FILTER = '';

/** In the place of any such value, for who has to tell it from an empty field. */
export const NO_DAY = 'no-day';
