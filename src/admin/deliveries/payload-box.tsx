import { Box, Flex, Typography } from '@strapi/design-system';

import { useDeskText } from '../desk-text';
import { CodeBox } from './code-box';
import { CopyButton } from './copy-button';
import { prettyJson } from './pretty-json';

/** The body that was sent: readable here, and to be copied byte by byte, as it was signed. */
export function PayloadBox({ body }: { body: string | null }) {
  const { say } = useDeskText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} tag="section">
      <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {say('desk.deliveries.payload')}
        </Typography>
        {body !== null && <CopyButton text={body} />}
      </Flex>
      {body === null ? (
        <Typography textColor="neutral700">{say('desk.deliveries.payload-purged')}</Typography>
      ) : (
        <CodeBox tabIndex={0} data-desk="payload">
          {prettyJson(body)}
        </CodeBox>
      )}
    </Box>
  );
}
