import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import { type EntityView, NAME_LISTS } from '../../desk/entity-contract';
import { useDeskText } from '../desk-text';
import { SectionBox } from '../section-box';
import { entityAddress } from './entity-address';

/** What an entity is called, and where it belongs. */
export function EntityNames({ entity }: { entity: EntityView }) {
  const { say, nameOf } = useDeskText();
  const { country, names } = entity;
  return (
    <SectionBox title={say('desk.entities.names')}>
      <Facts>
        <Fact name={say('desk.entities.name-ar')}>{entity.nameAr}</Fact>
        <Fact name={say('desk.entities.name-en')}>{entity.nameEn}</Fact>
        {country !== null && (
          <Fact name={say('desk.entities.country')}>
            <Link tag={RouterLink} to={entityAddress(country.documentId)}>
              {nameOf(country)}
            </Link>
          </Fact>
        )}
        {entity.wikidata !== '' && (
          <Fact name={say('desk.entities.wikidata')}>{entity.wikidata}</Fact>
        )}
        {NAME_LISTS.filter((list) => names[list].length > 0).map((list) => (
          <Fact key={list} name={say(`desk.entities.${list}`)}>
            {names[list].map((name) => (
              <Name key={name}>
                <bdi>{name}</bdi>
              </Name>
            ))}
          </Fact>
        ))}
      </Facts>
    </SectionBox>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Box paddingBottom={3}>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd">{children}</Typography>
    </Box>
  );
}

const Facts = styled.dl`
  margin: 0;
`;

const Name = styled.span`
  display: inline-block;
  margin-block: 2px;
  margin-inline-end: 6px;
  padding: 2px 8px;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;
`;
