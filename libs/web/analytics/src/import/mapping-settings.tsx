import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { centerKeys, partialRules } from '@wanchuang/domain-indicators';
import { nameOf, useJurisdictions, useLanguage, useText } from '@wanchuang/web-client';
import { listAtOnce } from '@wanchuang/web-ui';
import { importText } from './import.text';
import { type MappingDraft, type PlaceDraft, foreignCurrencies, withShape } from './mapping-draft';

interface MappingSettingsProps {
  readonly draft: MappingDraft;
  /** The currency of the place that the figures go to. */
  readonly own: string;
  readonly onChange: (draft: MappingDraft) => void;
}

/** What holds for the whole file. */
export function MappingSettings({ draft, own, onChange }: MappingSettingsProps): ReactNode {
  const say = useText(importText);
  const set = (part: Partial<MappingDraft>): void => onChange({ ...draft, ...part });
  const hasSums =
    new Set(draft.columns.flatMap(({ role, indicator }) => (role === 'figure' && indicator ? [indicator] : []))).size <
    draft.columns.filter(({ role, indicator }) => role === 'figure' && indicator !== null).length;
  return (
    <div className="i-settings">
      <PlaceSettings draft={draft} onChange={onChange} />
      <Choice
        label={say('shape')}
        value={draft.shape}
        options={[
          { value: 'wide', label: say('shapeWide') },
          { value: 'long', label: say('shapeLong') },
        ]}
        onChange={(shape) => onChange(withShape(draft, shape))}
      />
      <Choice
        label={say('centerBy')}
        value={draft.centerBy}
        options={centerKeys.map((key) => ({ value: key, label: say(`by_${key}`) }))}
        onChange={(centerBy) => set({ centerBy })}
      />
      <Choice
        label={say('thousands')}
        value={draft.thousands}
        options={[
          { value: '', label: say('thousandsNone') },
          { value: ',', label: say('thousandsComma') },
          { value: ' ', label: say('thousandsSpace') },
        ]}
        onChange={(thousands) => set({ thousands })}
      />
      {hasSums && draft.shape === 'wide' ? (
        <Choice
          label={say('partial')}
          value={draft.partial}
          options={partialRules.map((rule) => ({ value: rule, label: say(`partial_${rule}`) }))}
          onChange={(partial) => set({ partial })}
        />
      ) : null}
      {foreignCurrencies(draft, own).map((currency) => (
        <Text
          key={currency}
          label={say('rateOf', { currency, own })}
          value={draft.rates[currency] ?? ''}
          onChange={(rate) => set({ rates: { ...draft.rates, [currency]: rate } })}
        />
      ))}
    </div>
  );
}

function PlaceSettings({ draft, onChange }: Omit<MappingSettingsProps, 'own'>): ReactNode {
  const say = useText(importText);
  const language = useLanguage();
  const { all } = useJurisdictions();
  const { place } = draft;
  const set = (part: Partial<PlaceDraft>): void => onChange({ ...draft, place: { ...place, ...part } });
  return (
    <>
      <Choice
        label={say('place')}
        value={place.isNew ? 'new' : 'existing'}
        options={[
          { value: 'existing', label: say('placeExisting') },
          { value: 'new', label: say('placeNew') },
        ]}
        onChange={(kind) =>
          onChange({
            ...draft,
            createUnknown: kind === 'new',
            place: { ...place, isNew: kind === 'new', code: kind === 'new' ? '' : (all[0]?.code ?? '') },
          })
        }
      />
      {place.isNew ? (
        <>
          <Text label={say('placeCode')} value={place.code} onChange={(code) => set({ code })} />
          <Text
            label={say('placeCurrency')}
            value={place.currency}
            onChange={(currency) => set({ currency: currency.toUpperCase() })}
          />
          <Text
            label={say('placeNameZh')}
            value={place.name.zh}
            onChange={(zh) => set({ name: { ...place.name, zh } })}
          />
          <Text
            label={say('placeNameEn')}
            value={place.name.en}
            onChange={(en) => set({ name: { ...place.name, en } })}
          />
          <Text
            label={say('placeNoteZh')}
            value={place.note.zh}
            onChange={(zh) => set({ note: { ...place.note, zh } })}
          />
          <Text
            label={say('placeNoteEn')}
            value={place.note.en}
            onChange={(en) => set({ note: { ...place.note, en } })}
          />
          <p className="i-quiet i-place-note">{say('placeNewNote')}</p>
        </>
      ) : (
        <Choice
          label={say('placeExisting')}
          value={place.code}
          options={all.map((one) => ({ value: one.code, label: nameOf(one, language) }))}
          onChange={(code) => set({ code })}
        />
      )}
      {place.isNew || all.find(({ code }) => code === place.code)?.unit === 'REGION' ? (
        <Choice
          label={say('unknownUnits')}
          value={draft.createUnknown ? 'create' : 'refuse'}
          options={[
            { value: 'refuse', label: say('unknownRefuse') },
            { value: 'create', label: say('unknownCreate') },
          ]}
          onChange={(rule) => onChange({ ...draft, createUnknown: rule === 'create' })}
        />
      ) : null}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <label className="i-field">
      <span>{label}</span>
      <Select<T>
        {...listAtOnce}
        aria-label={label}
        value={value}
        options={[...options]}
        popupMatchSelectWidth={false}
        onChange={onChange}
      />
    </label>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Text({ label, value, onChange }: TextProps): ReactNode {
  return (
    <label className="i-field">
      <span>{label}</span>
      <Input value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
