import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { CalendarFeed } from './calendar-feed';
import { deadlinesText } from './deadlines.text';
import { Part } from './part';
import '../access.css';

/** What is due of one’s work, for a calendar program: as a file, and as an address that it reads by itself. */
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
      <CalendarFeed />
    </Part>
  );
}
