import { readUrlState } from '@wanchuang/web-client';
import { eventFilter, newestFirst } from './events-query';
import { eventsSchema, isNarrowed } from './events-schema';

const stateOf = (search: string) => readUrlState(eventsSchema, new URLSearchParams(search));

describe('the filter of the event log', () => {
  it('asks for everything, when the address says nothing', () => {
    const { state } = stateOf('');
    expect(eventFilter(state, 'jurisdiction_1')).toEqual({});
    expect(isNarrowed(state)).toBe(false);
  });

  it('asks for each part that the address names', () => {
    const { state, dropped } = stateOf(
      'types=import.loaded,center.renamed&subject=%20center_7%20&actor=person_3&scope=here&since=2026-01-30&until=2026-02-28',
    );
    expect(dropped).toEqual([]);
    expect(eventFilter(state, 'jurisdiction_1')).toEqual({
      types: ['import.loaded', 'center.renamed'],
      subject: 'center_7',
      actor: 'person_3',
      jurisdictionId: 'jurisdiction_1',
      fromDate: '2026-01-30',
      toDate: '2026-02-28',
    });
    expect(isNarrowed(state)).toBe(true);
  });

  it('is not narrowed to a place where there is none', () => {
    expect(eventFilter(stateOf('scope=here').state, null)).toEqual({});
  });

  it.each(['since=2026-02-30', 'until=yesterday', 'scope=there', 'actor=a b'])('leaves out and says %s', (search) => {
    const { state, dropped } = stateOf(search);
    expect(dropped).toHaveLength(1);
    expect(eventFilter(state, null)).toEqual({});
  });

  it('shows the newest first', () => {
    const event = { occurredAt: '', actor: '', type: '', subject: '', centerId: null, payload: '', hash: '' };
    const rows = ['1', '2', '3'].map((sequence) => ({ ...event, sequence, id: `event_${sequence}` }));
    expect(newestFirst(rows).map(({ id }) => id)).toEqual(['event_3', 'event_2', 'event_1']);
  });
});
