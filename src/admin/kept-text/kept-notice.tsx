import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { isolated, useDeskText } from '../desk-text';

interface KeptNoticeProps {
  /** ms since 1970. */
  readonly keptAt: number;
  /** Its headline, so that it is known what would come back. */
  readonly headline: string;
  readonly onRestore: () => void;
  readonly onDrop: () => void;
}

/** Offers what was typed before the page was closed. */
export function KeptNotice({ keptAt, headline, onRestore, onDrop }: KeptNoticeProps) {
  const { say } = useDeskText();
  const { formatDate } = useIntl();
  const time = formatDate(keptAt, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Flex
      role="status"
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      hasRadius
      background="warning100"
      borderColor="warning200"
    >
      <Typography textColor="warning700">
        {say('desk.kept.found', { time: isolated(time) })}
      </Typography>
      {headline !== '' && (
        <Typography fontWeight="bold" dir="auto">
          {headline}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button type="button" size="S" onClick={onRestore}>
          {say('desk.kept.restore')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onDrop}>
          {say('desk.kept.drop')}
        </Button>
      </Flex>
    </Flex>
  );
}
