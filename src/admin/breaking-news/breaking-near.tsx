import { Lightning } from '@strapi/icons';
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';

import { useDeskText } from '../desk-text';
import { useMay } from '../use-may';
import { BREAKING_PATH, MAY_WRITE } from './breaking-path';
import { opensBreakingNews } from './shortcut';

type Icon = ComponentType<ComponentProps<typeof Lightning>>;

/**
 * An icon of the menu that brings «خبر عاجل» with it: the shortcut and, where the window is narrow,
 * the link. For an icon that Strapi shows at every width; below 1080 px it puts all links of others
 * behind a button, and does not even make them until it is pressed.
 */
export function withBreakingNews(Shown: Icon): Icon {
  return function IconWithBreakingNews(props) {
    return (
      <>
        <Shown {...props} />
        <BreakingNear />
      </>
    );
  };
}

function BreakingNear() {
  const { say } = useDeskText();
  const navigate = useNavigate();
  const mayWrite = useMay(MAY_WRITE);
  const place = useRef<HTMLSpanElement>(null);
  const [menu, setMenu] = useState<Element | null>(null);

  useEffect(() => setMenu(place.current?.closest('ul') ?? null), []);
  useEffect(() => {
    if (!mayWrite) return undefined;
    const open = (event: KeyboardEvent) => {
      if (!opensBreakingNews(event)) return;
      event.preventDefault();
      navigate(`/${BREAKING_PATH}`);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [mayWrite, navigate]);

  if (!mayWrite) return null;
  const link = (
    // A click on it is none on the link whose icon this is.
    <NarrowItem onClick={(event) => event.stopPropagation()}>
      <NavLink to={`/${BREAKING_PATH}`} aria-label={say('desk.breaking.title')}>
        <Lightning aria-hidden width="20" height="20" fill="danger600" />
      </NavLink>
    </NarrowItem>
  );
  return (
    <>
      <span ref={place} hidden />
      {menu && createPortal(link, menu)}
    </>
  );
}

const NarrowItem = styled.li`
  display: flex;
  order: -1;

  a {
    display: flex;
    padding: 1rem;
    border-radius: ${({ theme }) => theme.borderRadius};
  }

  a.active {
    background: ${({ theme }) => theme.colors.danger100};
  }

  ${({ theme }) => theme.breakpoints.large} {
    display: none;
  }
`;
