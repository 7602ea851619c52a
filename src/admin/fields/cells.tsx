import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A date and time short enough for a column; Strapi writes out the weekday and the month. */
export function ShortTimeCell({ value }: { value: unknown }) {
  const { formatDate } = useIntl();
  const text =
    typeof value === 'string' ? formatDate(value, { dateStyle: 'short', timeStyle: 'short' }) : '-';
  return <CellText>{text}</CellText>;
}

/** A value of an enumeration, in the language of the panel; Strapi shows the value itself. */
export function ChoiceCell({ value }: { value: unknown }) {
  const { formatMessage } = useIntl();
  const text =
    typeof value === 'string' && value !== ''
      ? formatMessage({ id: value, defaultMessage: value })
      : '-';
  return <CellText>{text}</CellText>;
}

function CellText({ children }: { children: string }) {
  return (
    <Typography textColor="neutral800" ellipsis>
      {children}
    </Typography>
  );
}
