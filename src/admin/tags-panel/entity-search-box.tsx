import { Box, Field, Typography } from '@strapi/design-system';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { NamedEntity } from '../../desk/check-contract';
import { useDeskText } from '../desk-text';
import { useDeskClient } from '../server/desk-client';

const PAUSE_MS = 60;

interface EntitySearchBoxProps {
  /** «إضافة وسم» where there is none. */
  readonly label?: string;
  readonly onChoose: (entity: NamedEntity) => void;
}

/**
 * A field that finds entities by any spelling of a name. Strapi's own would filter the answer once
 * more, letter by letter, and hide what was found under another spelling.
 */
export function EntitySearchBox({ label, onChoose }: EntitySearchBoxProps) {
  const desk = useDeskClient();
  const { say, nameOf } = useDeskText();
  const { formatMessage } = useIntl();
  const list = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly NamedEntity[] | null>(null);
  const [active, setActive] = useState(0);

  useEffect(() => {
    if (query.trim() === '') return setFound(null);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      desk.findEntities(query, stop.signal).then(
        (entities) => {
          setFound(entities);
          setActive(0);
        },
        () => !stop.signal.aborted && setFound(null),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [desk, query]);

  const choose = (entity: NamedEntity | undefined) => {
    if (!entity) return;
    onChoose(entity);
    setQuery('');
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(found?.[active]);
    else if (event.key === 'Escape') setQuery('');
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, (found?.length ?? 1) - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <Box position="relative" width="100%">
      <Field.Root name="desk-add-tag">
        <Field.Label>{label ?? say('desk.tags.add')}</Field.Label>
        <Field.Input
          size="S"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={found !== null}
          aria-controls={list}
          aria-activedescendant={found?.[active] ? `${list}-${active}` : undefined}
          placeholder={say('desk.tags.add-placeholder')}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={handleKey}
          onBlur={() => setQuery('')}
        />
      </Field.Root>
      <Options
        id={list}
        role="listbox"
        aria-label={label ?? say('desk.tags.add')}
        hidden={found === null}
      >
        {found?.map((entity, i) => (
          <li
            key={entity.key}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(entity);
            }}
          >
            <Typography tag="span" variant="omega">
              {nameOf(entity)}
            </Typography>
            <Typography tag="span" variant="pi" textColor="neutral600">
              {formatMessage({ id: entity.kind })}
            </Typography>
          </li>
        ))}
        {found?.length === 0 && (
          <Typography tag="li" variant="pi" role="option" aria-selected={false} aria-disabled>
            {say('desk.tags.add-none')}
          </Typography>
        )}
      </Options>
    </Box>
  );
}

const Options = styled.ul`
  position: absolute;
  z-index: 2;
  inset-inline: 0;
  margin-block-start: 4px;
  padding: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};

  li {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding: 6px 8px;
    border-radius: ${({ theme }) => theme.borderRadius};
    cursor: pointer;
  }

  [aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
