import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

export interface WidgetRow {
  readonly key: string;
  readonly to: string;
  readonly text: string;
  readonly note: ReactNode;
}

/** Short lines with a link each, below a line that says how many there are. */
export function WidgetRows({ summary, rows }: { summary: string; rows: readonly WidgetRow[] }) {
  return (
    <Box width="100%">
      <Typography tag="p" textColor="neutral600">
        {summary}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {rows.map(({ key, to, text, note }) => (
          <Flex
            key={key}
            tag="li"
            justifyContent="space-between"
            gap={3}
            paddingTop={2}
            paddingBottom={2}
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="0 0 1px 0"
          >
            <Box minWidth={0} flex="1 1 auto">
              <Link tag={RouterLink} to={to} style={{ overflowWrap: 'anywhere' }}>
                <bdi>{text}</bdi>
              </Link>
            </Box>
            <Box shrink={0}>{note}</Box>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
