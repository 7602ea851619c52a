import {
  ArrowsCounterClockwise,
  CheckCircle,
  Clock,
  CrossCircle,
  MinusCircle,
  WarningCircle,
} from '@strapi/icons';
import type { ComponentType, SVGProps } from 'react';
import { styled } from 'styled-components';

import { useDeskText } from '../desk-text';
import type { Look, Mark, Tone } from './looks';

const ICONS: Readonly<Record<Mark, ComponentType<SVGProps<SVGSVGElement>>>> = {
  check: CheckCircle,
  cross: CrossCircle,
  clock: Clock,
  again: ArrowsCounterClockwise,
  minus: MinusCircle,
  pause: MinusCircle,
  warning: WarningCircle,
};

/** A state as a sign and a word on its colour. */
export function LookBadge({ look: { label, tone, mark } }: { look: Look }) {
  const { say } = useDeskText();
  const Icon = ICONS[mark];
  return (
    <Badge $tone={tone}>
      <Icon width="1.2rem" height="1.2rem" fill="currentColor" aria-hidden />
      {say(label)}
    </Badge>
  );
}

const Badge = styled.span<{ readonly $tone: Tone }>`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  padding-block: 0.2rem;
  padding-inline: 0.8rem;
  border: 1px solid ${({ theme, $tone }) => theme.colors[`${$tone}200`]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) => theme.colors[`${$tone}100`]};
  color: ${({ theme, $tone }) => theme.colors[`${$tone}700`]};
  font-size: 1.2rem;
  font-weight: 600;
  line-height: 1.5;
  white-space: nowrap;
  & path {
    fill: currentColor;
  }
`;
