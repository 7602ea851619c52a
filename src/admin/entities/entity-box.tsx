import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface EntityBoxProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page of the gazetteer. */
export function EntityBox({ title, actions, children }: EntityBoxProps) {
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      width="100%"
    >
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {actions}
      </Flex>
      {children}
    </Box>
  );
}
