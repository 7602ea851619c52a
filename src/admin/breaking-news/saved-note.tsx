import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import { useDeskText } from '../desk-text';
import { readerAddress } from '../server/addresses';
import type { SavedStory } from './use-breaking-story';

interface SavedNoteProps {
  readonly saved: SavedStory;
  readonly headline: string;
  readonly onAnother: () => void;
}

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** What the page says when the story is out, or waits for an editor. */
export function SavedNote({ saved, headline, onAnother }: SavedNoteProps) {
  const { say } = useDeskText();
  const isOut = saved.as === 'published';
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
          {say(isOut ? 'desk.breaking.published' : 'desk.breaking.drafted')}
        </Typography>
      </Flex>
      <Typography variant="delta" dir="auto">
        {headline}
      </Typography>
      <Typography textColor="neutral700">
        {say(isOut ? 'desk.breaking.published-text' : 'desk.breaking.drafted-text')}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {isOut && (
          <LinkButton href={readerAddress(saved.shortId)} isExternal>
            {say('desk.breaking.read')}
          </LinkButton>
        )}
        <LinkButton tag={RouterLink} to={`${ARTICLES}/${saved.documentId}`} variant="secondary">
          {say('desk.breaking.edit')}
        </LinkButton>
        <Button type="button" variant="tertiary" onClick={onAnother}>
          {say('desk.breaking.another')}
        </Button>
      </Flex>
    </Flex>
  );
}
