import { Box, Flex, Typography } from '@strapi/design-system';
import { Check, Cross, Pin } from '@strapi/icons';
import { type KeyboardEvent, memo, useState } from 'react';
import { styled } from 'styled-components';

import type { TagEntry } from '../../desk/check-contract';
import { decisionOfKey } from '../../desk/tag-keys';
import type { Decision } from '../../tagging/editor-decisions';
import type { Via } from '../../tagging/types';
import { type DeskMessage, useDeskText } from '../desk-text';
import { Sentence } from './sentence';

interface TagRowProps {
  readonly tag: TagEntry;
  readonly isTabStop: boolean;
  readonly onFocus: (key: string) => void;
  readonly onDecide: (tag: TagEntry, decision: Decision) => void;
  readonly isDisabled: boolean;
  /** Id of the text that tells the keys. */
  readonly helpId: string;
}

const VIAS: Readonly<Record<Via, DeskMessage>> = {
  name: 'desk.via.name',
  adjective: 'desk.via.adjective',
  alias: 'desk.via.alias',
  abbreviation: 'desk.via.abbreviation',
  metonym: 'desk.via.metonym',
  institution: 'desk.via.institution',
};

/**
 * One entity: its name, how often and how it is meant, how surely, and where. An answer brings all
 * rows anew, at every pause; those that say the same are not drawn again.
 */
export const TagRow = memo(TagRowView, (before, after) => {
  const { tag: tagBefore, ...restBefore } = before;
  const { tag, ...rest } = after;
  return (
    JSON.stringify(tagBefore) === JSON.stringify(tag) &&
    Object.entries(rest).every(([name, value]) => restBefore[name as keyof typeof rest] === value)
  );
});

function TagRowView(props: TagRowProps) {
  const { tag, isTabStop, onFocus, onDecide, isDisabled, helpId } = props;
  const { say, nameOf, percent } = useDeskText();
  const [isOpen, setOpen] = useState(false);
  const name = nameOf(tag);
  const [first, ...others] = tag.mentions;
  const facts = [
    tag.count > 0 ? say('desk.tags.mentions', { count: tag.count }) : say('desk.tags.no-mention'),
    ...tag.vias.map((via) => say(VIAS[via])),
    percent(tag.confidence),
  ];

  const handleKey = (event: KeyboardEvent) => {
    const decision = isDisabled ? null : decisionOfKey(event);
    if (decision === null) return;
    event.preventDefault();
    onDecide(tag, decision);
  };

  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      onKeyDown={handleKey}
      onFocus={() => onFocus(tag.key)}
    >
      <Flex gap={1} alignItems="flex-start">
        <Name
          type="button"
          data-tag={tag.key}
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          aria-describedby={helpId}
          onClick={() => setOpen(!isOpen)}
        >
          <Typography variant="omega" fontWeight="semiBold" textColor="neutral800">
            {name}
          </Typography>
        </Name>
        {!isDisabled && (
          <Flex gap={1} shrink={0}>
            <Choice
              label={say('desk.tags.accept', { name })}
              isChosen={tag.decision === 'accept'}
              isTabStop={isTabStop}
              onClick={() => onDecide(tag, 'accept')}
            >
              <Check />
            </Choice>
            <Choice
              label={say('desk.tags.reject', { name })}
              isChosen={false}
              isTabStop={isTabStop}
              onClick={() => onDecide(tag, 'reject')}
            >
              <Cross />
            </Choice>
            <Choice
              label={say('desk.tags.pin', { name })}
              isChosen={tag.decision === 'pin'}
              isTabStop={isTabStop}
              onClick={() => onDecide(tag, 'pin')}
            >
              <Pin />
            </Choice>
          </Flex>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
      {first && <Sentence mention={first} isShort={!isOpen} />}
      {isOpen && others.map((mention, i) => <Sentence key={i} mention={mention} />)}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** Strapi's own icon button brings a tooltip of its own, and thirty of them make typing slow. */
function Choice({ label, isChosen, isTabStop, onClick, children }: ChoiceProps) {
  return (
    <IconOnly
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onClick}
    >
      {children}
    </IconOnly>
  );
}

const IconOnly = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 24px;
  height: 24px;
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 16px;
    height: 16px;
  }
`;

const Name = styled.button`
  flex: 1;
  min-width: 0;
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
`;
