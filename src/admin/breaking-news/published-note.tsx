import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { PublishAnswer } from '../../desk/breaking-contract';
import { useDeskText } from '../desk-text';
import { readerAddress } from '../server/addresses';

interface PublishedNoteProps {
  readonly published: PublishAnswer;
  readonly headline: string;
  readonly onAnother: () => void;
}

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** What the page says when the story is out. */
export function PublishedNote({ published, headline, onAnother }: PublishedNoteProps) {
  const { say } = useDeskText();
  return (
    <Flex
      role="status"
      direction="column"
      alignItems="flex-start"
      gap={4}
      padding={6}
      hasRadius
      background="success100"
      borderColor="success200"
    >
      <Flex gap={2}>
        <CheckCircle fill="success600" aria-hidden />
        <Typography tag="h2" variant="beta" textColor="success700">
          {say('desk.breaking.published')}
        </Typography>
      </Flex>
      <Typography variant="delta" dir="auto">
        {headline}
      </Typography>
      <Typography textColor="neutral700">{say('desk.breaking.published-text')}</Typography>
      <Flex gap={2} wrap="wrap">
        <LinkButton href={readerAddress(published.shortId)} isExternal>
          {say('desk.breaking.read')}
        </LinkButton>
        <LinkButton tag={RouterLink} to={`${ARTICLES}/${published.documentId}`} variant="secondary">
          {say('desk.breaking.edit')}
        </LinkButton>
        <Button type="button" variant="tertiary" onClick={onAnother}>
          {say('desk.breaking.another')}
        </Button>
      </Flex>
    </Flex>
  );
}
