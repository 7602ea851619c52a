import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { EntityStory } from '../../desk/entity-contract';
import { TimeText } from '../deliveries/time-text';
import { useDeskText } from '../desk-text';
import { articleAddress } from '../home/article-address';
import { SectionBox } from '../section-box';
import { markedMention } from '../tags-panel/sentence';

/** The newest stories that mention an entity, each with the sentence. */
export function EntityStories({ stories }: { stories: readonly EntityStory[] }) {
  const { say } = useDeskText();
  return (
    <SectionBox title={say('desk.entities.stories')}>
      {stories.length === 0 && (
        <Typography textColor="neutral600">{say('desk.entities.no-stories')}</Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {stories.map((story) => (
          <li key={story.documentId}>
            <Link tag={RouterLink} to={articleAddress(story.documentId)}>
              <bdi>{story.headline}</bdi>
            </Link>
            {story.evidence !== story.headline && story.evidence !== '' && (
              <Box paddingTop={1}>
                <Evidence story={story} />
              </Box>
            )}
            {story.publishedAt !== '' && (
              <Box>
                <TimeText time={Date.parse(story.publishedAt)} isInLine />
              </Box>
            )}
          </li>
        ))}
      </Flex>
    </SectionBox>
  );
}

function Evidence({ story: { evidence, surface } }: { story: EntityStory }) {
  const at = surface === '' ? -1 : evidence.indexOf(surface);
  return (
    <Quote tag="p" textColor="neutral700">
      {/* An English sentence reads from the left, and stands under its headline all the same. */}
      <bdi>
        {at < 0 ? (
          evidence
        ) : (
          <>
            {evidence.slice(0, at)}
            <mark>{surface}</mark>
            {evidence.slice(at + surface.length)}
          </>
        )}
      </bdi>
    </Quote>
  );
}

const Quote = styled(Typography)`
  ${markedMention}
`;
