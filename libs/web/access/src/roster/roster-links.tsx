import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { csvOf, saveFile } from '@wanchuang/web-ui';
import { rosterText } from './roster.text';
import type { RosterLinks } from './use-roster';

const addressOf = (token: string): string => `${window.location.origin}/link#${token}`;

/** The links of those who are new, shown this once, and saved as a file to hand them on. */
export function RosterLinkList({ links }: { readonly links: RosterLinks }): ReactNode {
  const say = useText(rosterText);
  const language = useLanguage();
  const save = (): void => {
    const columns = [say('person'), say('email'), say('link'), say('expires')];
    const rows = links.map(({ name, email, token, expiresAt }) => ({
      key: email,
      cells: [name, email, addressOf(token), expiresAt],
    }));
    const csv = csvOf({ caption: say('links'), columns, rows });
    saveFile(`${say('linkFile')}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <section className="a-part" role="status">
      <h2>{say('links')}</h2>
      <p>{say('linksAdvice')}</p>
      <Button type="primary" onClick={save}>
        {say('saveLinks')}
      </Button>
      <div className="o-scroll" role="region" aria-label={say('links')} tabIndex={0}>
        <table className="o-table">
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('email')}</th>
              <th scope="col">{say('link')}</th>
              <th scope="col">{say('expires')}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ name, email, token, expiresAt }) => (
              <tr key={email}>
                <td className="o-value">{name}</td>
                <td className="o-value">{email}</td>
                <td className="o-link">{addressOf(token)}</td>
                <td>{instantText(expiresAt, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
