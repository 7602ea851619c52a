import { Typography } from '@strapi/design-system';

import { UrgencyBadge } from './urgency-badge';

/** The urgency of an article in a list. */
export function UrgencyCell({ row }: { row: Readonly<Record<string, unknown>> }) {
  const level = row.urgency;
  if (!isLevel(level)) return <Typography textColor="neutral800">-</Typography>;
  return <UrgencyBadge level={level} breakingUntil={row.breakingUntil} />;
}

interface ShownLevel {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly colour?: string | null;
}

function isLevel(value: unknown): value is ShownLevel {
  return typeof value === 'object' && value !== null && 'nameAr' in value;
}
