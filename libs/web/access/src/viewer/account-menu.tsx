import { Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { attempt, roleText, useText } from '@wanchuang/web-client';
import { useViewer, type Viewer } from './viewer-provider';
import { viewerText } from './viewer.text';
import '../access.css';

/** Who is signed in, with what they can do about it; for everybody else the way in. */
export function AccountMenu(): ReactNode {
  const say = useText(viewerText);
  const { viewer, loading } = useViewer();
  if (viewer !== null) return <Menu viewer={viewer} />;
  if (loading) return null;
  return (
    <Link className="a-sign-in" to="/sign-in">
      {say('signIn')}
    </Link>
  );
}

function Menu({ viewer: { person, roles } }: { readonly viewer: Viewer }): ReactNode {
  const say = useText(viewerText);
  const role = useText(roleText);
  const navigate = useNavigate();
  const { signOut } = useViewer();
  const name = person.name ?? person.id;
  const held = [...new Set(roles.map((one) => role(one.role)))].join('、') || say('withoutRole');
  const items = [
    { key: 'who', type: 'group' as const, label: `${name} · ${held}` },
    { key: 'account', label: <Link to="/account">{say('account')}</Link> },
    { key: 'out', label: say('signOut') },
  ];
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate('/sign-in');
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, onClick: ({ key }) => (key === 'out' ? attempt(leave()) : undefined) }}
    >
      <button type="button" className="a-account" title={name} aria-label={say('menu', { name })}>
        <PersonSign />
        <span>{name}</span>
      </button>
    </Dropdown>
  );
}

/** Stands for the name where the screen is narrow. */
function PersonSign(): ReactNode {
  return (
    <svg className="a-account-sign" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <circle cx="10" cy="6.5" r="3.25" />
      <path d="M3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5" strokeLinecap="round" />
    </svg>
  );
}
