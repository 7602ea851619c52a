import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';

import type { SimilarStory } from '../../desk/check-contract';
import { isolated, useDeskText } from '../desk-text';

const ARTICLES = '/content-manager/collection-types/api::article.article';

/** A warning that somebody has published nearly the same; nothing when nobody has. */
export function SimilarStories({ stories }: { stories: readonly SimilarStory[] }) {
  const { say, percent } = useDeskText();
  const { formatDate } = useIntl();
  if (stories.length === 0) return null;
  return (
    <Box
      role="status"
      padding={3}
      hasRadius
      background="warning100"
      borderColor="warning200"
      data-desk="similar-stories"
    >
      <Flex gap={2} paddingBottom={2}>
        <WarningCircle fill="warning600" aria-hidden />
        <Typography tag="h3" variant="pi" fontWeight="bold" textColor="warning700">
          {say('desk.similar.title')}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {stories.map(({ documentId, headline, firstPublishedAt, similarity }) => (
          <li key={documentId}>
            <Link tag={RouterLink} to={`${ARTICLES}/${documentId}`}>
              {headline}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {say('desk.similar.facts', {
                share: percent(similarity),
                time: isolated(
                  formatDate(firstPublishedAt, { dateStyle: 'short', timeStyle: 'short' }),
                ),
              })}
            </Typography>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
