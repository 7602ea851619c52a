import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface JobBoxProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** What starts one kind of long work; two of them stand beside each other where there is room. */
export function JobBox({ title, hint, children }: JobBoxProps) {
  return (
    <Box
      tag="section"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      style={{ flex: '1 1 30rem', minWidth: 0 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Box>
          <Typography tag="h2" variant="delta">
            {title}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {hint}
          </Typography>
        </Box>
        {children}
      </Flex>
    </Box>
  );
}
