import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

import { badgeColours } from '../../desk/badge-colours';
import type { Level } from '../../desk/check-contract';
import { useDeskText } from '../desk-text';

interface LevelPickerProps {
  readonly levels: readonly Level[];
  /** Code of the chosen level. */
  readonly value: string;
  readonly error?: string;
  readonly onChange: (code: string) => void;
}

/** The urgency levels side by side, as radio buttons in their colours. */
export function LevelPicker({ levels, value, error, onChange }: LevelPickerProps) {
  const { say, nameOf } = useDeskText();
  const name = useId();
  return (
    <Group>
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
        {say('desk.breaking.urgency')}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {levels.map((level) => {
          const { background, text } = badgeColours(level.colour);
          const isChosen = level.code === value;
          return (
            <Choice
              key={level.code}
              style={{
                borderColor: background,
                ...(isChosen ? { background, color: text } : { color: background }),
              }}
            >
              <input
                type="radio"
                name={name}
                checked={isChosen}
                onChange={() => onChange(level.code)}
              />
              {nameOf(level)}
            </Choice>
          );
        })}
      </Flex>
      {error && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
    </Group>
  );
}

const Group = styled.fieldset`
  padding: 0;
  border: 0;

  legend {
    padding: 0;
  }
`;

const Choice = styled.label`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  padding: 4px 10px;
  border: 1px solid;
  border-radius: 4px;
  font-size: 1.3rem;
  font-weight: 600;
  cursor: pointer;

  input {
    accent-color: currentcolor;
  }

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
