import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { NameClash } from '../../desk/entity-contract';
import { useDeskText } from '../desk-text';
import { entityAddress } from './entity-address';

interface ClashListProps {
  readonly clashes: readonly NameClash[];
  /** Key of the entity whose page it is, which needs no link. */
  readonly own?: string;
}

/** Names, each with the entities that have it. */
export function ClashList({ clashes, own }: ClashListProps) {
  const { nameOf } = useDeskText();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {clashes.map(({ name, entities }) => (
        <Flex tag="li" key={name} gap={3} wrap="wrap">
          <Typography fontWeight="bold">
            <bdi>{name}</bdi>
          </Typography>
          {entities
            .filter(({ key }) => key !== own)
            .map((entity) => (
              <Box key={entity.key}>
                <Link tag={RouterLink} to={entityAddress(entity.documentId)}>
                  <bdi>{nameOf(entity)}</bdi>
                </Link>{' '}
                <Typography variant="pi" textColor="neutral600">
                  <bdi dir="ltr">{entity.key}</bdi>
                </Typography>
              </Box>
            ))}
        </Flex>
      ))}
    </Flex>
  );
}
