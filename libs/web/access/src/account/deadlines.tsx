import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { deadlinesText } from './deadlines.text';
import { Part } from './part';
import '../access.css';

/** What is due of one’s work, to take into a calendar program. */
export function Deadlines(): ReactNode {
  const say = useText(deadlinesText);
  const language = useLanguage();
  return (
    <Part title={say('title')}>
      <p>
        <a href={`/recognition/deadlines.ics?language=${language}`} download>
          {say('download')}
        </a>
      </p>
      <p className="a-quiet">{say('help')}</p>
    </Part>
  );
}
