import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface SectionBoxProps {
  readonly title: string;
  /** A sentence below the title. */
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page of ours. */
export function SectionBox({ title, hint, actions, children }: SectionBoxProps) {
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      width="100%"
    >
      <Box paddingBottom={4}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          {actions}
        </Flex>
        {hint !== undefined && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  );
}
