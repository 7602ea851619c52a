import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Something technical within a line, from left to right and as large as what stands around it. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <Typography variant="pi" textColor="neutral700">
      <code>{children}</code>
    </Typography>
  );
}
