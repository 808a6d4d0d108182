import { type Language, type SayOf, gradeText, gradeValues, sayIn } from '@wanchuang/web-client';
import { ObligationKind } from '@wanchuang/domain-registry';
import { obligationKindText } from '../obligations/obligations.text';
import { eventTypeWord } from '../events/event-type';
import { clauseWords } from '../rulebook/clause-words';
import { registerKeys } from '../registers/register-key';
import { registersText } from '../registers/registers.text';
import { timelineText } from './timeline.text';

/** A record of the event log, as far as a timeline tells it. */
export interface TimelineEvent {
  readonly type: string;
  readonly occurredAt: string;
  /** JSON. */
  readonly payload: string;
}

type SayTimeline = SayOf<typeof timelineText>;
type Payload = (member: string) => string;

/** What each type of event says. A type that is not here is still told: no record is hidden. */
const sentences: Readonly<Record<string, (say: SayTimeline, of: Payload, language: Language) => string>> = {
  'center.recognised': (say, of) => say('recognised', { name: of('name'), code: of('code') }),
  'center.renamed': (say, of) => say('renamed', { from: of('from'), to: of('to') }),
  'certificate.issued': (say, of) => say('certificateIssued', { number: of('number') }),
  'obligation.added': (say, of, language) =>
    say('obligationAdded', {
      obligation: obligationWord(of('kind'), language),
      clause: clauseWords(of('clause'), language),
    }),
  'center.merged': (say) => say('merged'),
  'center.revoked': (say) => say('revoked'),
  'evaluation.published': (say, of, language) =>
    say('graded', {
      fromYear: of('fromYear'),
      toYear: of('toYear'),
      total: of('total'),
      grade: gradeWord(of('grade'), language),
    }),
  'register.saved': (say, of, language) => say('registerSaved', { register: registerWord(of('register'), language) }),
  'import.loaded': (say) => say('importLoaded'),
  'import.undone': (say) => say('importUndone'),
  'figures.published': (say, of) => say('figuresPublished', { year: of('year') }),
  'rollups.rebuilt': (say) => say('rollupsRebuilt'),
  'demo.loaded': (say) => say('demoLoaded'),
};

/** A record as a sentence. */
export function eventSentence({ type, payload }: TimelineEvent, language: Language): string {
  const say = sayIn(timelineText, language);
  const sentence = sentences[type];
  if (sentence !== undefined) return sentence(say, readerOf(payload), language);
  const word = eventTypeWord(type, language);
  return word === type ? say('other', { type }) : word;
}

/** The day that a record is about; an event written later says so in `on`. */
export function eventDay({ occurredAt, payload }: TimelineEvent): string {
  const on = readerOf(payload)('on');
  if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return on;
  return new Date(occurredAt).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

/** Reads texts and numbers of a payload; what is not there reads as nothing. */
function readerOf(payload: string): Payload {
  const members = membersOf(payload);
  return (member) => {
    const value = members.get(member);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}

function membersOf(payload: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(payload);
    return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    return new Map(); // a payload that is no JSON tells nothing, and the record is still told
  }
}

function gradeWord(grade: string, language: Language): string {
  const known = gradeValues.find((one) => one === grade);
  return known === undefined ? grade : sayIn(gradeText, language)(known);
}

function obligationWord(kind: string, language: Language): string {
  const known = Object.values(ObligationKind).find((one) => one === kind);
  return known === undefined ? kind : sayIn(obligationKindText, language)(known);
}

function registerWord(table: string, language: Language): string {
  const key = registerKeys.find((one) => one === table);
  return key === undefined ? table : sayIn(registersText, language)(`register_${key}`);
}
