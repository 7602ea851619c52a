import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';

import type { CheckAnswer, NamedEntity, TagEntry } from '../../desk/check-contract';
import type { EntityKind } from '../../tagging/entity-record';
import type { Decision } from '../../tagging/editor-decisions';
import { type DeskMessage, useDeskText } from '../desk-text';
import { needsKeyboard } from '../key-hint';
import { useStableCallback } from '../use-stable-callback';
import { CandidateRow } from './candidate-row';
import { EntitySearchBox } from './entity-search-box';
import { RejectedRow } from './rejected-row';
import { focusNeighbour } from './row-focus';
import { TagRow } from './tag-row';

interface TagBoardProps {
  readonly answer: CheckAnswer | null;
  readonly onDecide: (key: string, decision: Decision) => void;
  /** An entity was created: the text has to be tagged again. */
  readonly onCreated: () => void;
  readonly isDisabled: boolean;
}

const KINDS: readonly (readonly [EntityKind, DeskMessage])[] = [
  ['country', 'desk.tags.countries'],
  ['organisation', 'desk.tags.organisations'],
  ['person', 'desk.tags.people'],
  ['place', 'desk.tags.places'],
];

const ANNOUNCED: Readonly<Record<Decision, DeskMessage>> = {
  accept: 'desk.tags.accepted',
  reject: 'desk.tags.rejected-one',
  pin: 'desk.tags.pinned',
};

/**
 * The tags of a story, kind by kind. One row at a time is in the order of the Tab key; the arrows go
 * to the others, and letters decide.
 */
export const TagBoard = memo(function TagBoard(props: TagBoardProps) {
  const { answer, onDecide, onCreated, isDisabled } = props;
  const { say, nameOf } = useDeskText();
  const board = useRef<HTMLDivElement>(null);
  const help = useId();
  const [current, setCurrent] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');

  const { tags = [], rejected = [], candidates = [] } = answer ?? {};
  const shown = tags.filter(({ decision }) => decision !== 'reject');
  const tabStop = shown.some(({ key }) => key === current) ? current : (shown[0]?.key ?? null);

  const decide = useStableCallback((entity: NamedEntity, decision: Decision) => {
    if (decision === 'reject') focusNeighbour(board.current, entity.key);
    onDecide(entity.key, decision);
    setAnnouncement(say(ANNOUNCED[decision], { name: nameOf(entity) }));
  });
  const goToNeighbour = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (focusNeighbour(board.current, tabStop, event.key === 'ArrowUp')) event.preventDefault();
  };
  if (answer === null) return null;
  const row = (tag: TagEntry) => (
    <TagRow
      key={tag.key}
      tag={tag}
      isTabStop={tag.key === tabStop}
      onFocus={setCurrent}
      onDecide={decide}
      isDisabled={isDisabled}
      helpId={help}
    />
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
      {!isDisabled && <EntitySearchBox onChoose={(entity) => decide(entity, 'pin')} />}
      <Box ref={board} onKeyDown={goToNeighbour}>
        {KINDS.map(([kind, title]) => {
          const ofKind = shown.filter((tag) => tag.kind === kind);
          return (
            ofKind.length > 0 && (
              <Section key={kind} title={say(title)}>
                {ofKind.map(row)}
              </Section>
            )
          );
        })}
        {shown.length === 0 && <Note>{say('desk.tags.none')}</Note>}
      </Box>
      {shown.length > 0 && !isDisabled && (
        <OfKeys>
          <Note id={help}>{say('desk.tags.keys')}</Note>
        </OfKeys>
      )}
      {candidates.length > 0 && (
        <Section title={say('desk.tags.candidates')}>
          {candidates.map((candidate) => (
            <CandidateRow
              key={candidate.surface}
              candidate={candidate}
              onCreated={onCreated}
              isDisabled={isDisabled}
            />
          ))}
        </Section>
      )}
      {rejected.length > 0 && (
        <Section title={say('desk.tags.rejected')}>
          {rejected.map((entity) => (
            <RejectedRow
              key={entity.key}
              entity={entity}
              onRestore={() => onDecide(entity.key, 'reject')}
              isDisabled={isDisabled}
            />
          ))}
        </Section>
      )}
    </Flex>
  );
});

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} paddingBottom={3}>
      <Typography id={id} tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box tag="ul">{children}</Box>
    </Box>
  );
}

function Note({ id, children }: { id?: string; children: string }) {
  return (
    <Typography id={id} tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

const OfKeys = styled.div`
  ${needsKeyboard}
`;
