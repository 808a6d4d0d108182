import { Checkbox, DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { chooseByEnter } from '@wanchuang/web-ui';
import { FileField } from '../files/file-field';
import type { FileStateFragment } from '../files/file.generated';
import type { CallFieldsQuery } from './call.generated';
import { callText } from './call.text';
import { callTime, instantOfWall } from './call-time';
import type { CallValues } from './call-values';

const wallForm = 'YYYY-MM-DD HH:mm';
const mostAttachments = 20;

interface CallFieldsProps {
  readonly jurisdictionId: string;
  readonly fields: CallFieldsQuery['fields'];
}

/** Title, text, fields, times and files of a draft, each with help beside it. */
export function CallFields({ jurisdictionId, fields }: CallFieldsProps): ReactNode {
  const say = useText(callText);
  return (
    <>
      <Form.Item
        name="title"
        label={say('name')}
        extra={say('nameHint')}
        rules={[{ required: true, whitespace: true, message: say('required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <div className="k-times">
        <WallTime name="opensAt" label={say('opensAt')} extra={say('opensHint')} />
        <WallTime name="closesAt" label={say('closesAt')} extra={say('closesHint')} />
      </div>
      <Form.Item name="fieldCodes" label={say('fields')} extra={say('fieldsHint')}>
        <FieldChoice fields={fields} />
      </Form.Item>
      <Form.Item name="guidance" label={say('guidance')} extra={say('guidanceHint')}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 28 }} maxLength={20_000} />
      </Form.Item>
      <Form.Item name="attachments" label={say('attachments')} extra={say('attachmentsHint')}>
        <Attachments jurisdictionId={jurisdictionId} />
      </Form.Item>
    </>
  );
}

interface WallTimeProps {
  readonly name: 'opensAt' | 'closesAt';
  readonly label: string;
  readonly extra: ReactNode;
}

/** A moment to the minute, held as the clocks in Shanghai show it. */
export function WallTime({ name, label, extra }: WallTimeProps): ReactNode {
  const language = useLanguage();
  const chosen: unknown = Form.useWatch(name);
  const instant = typeof chosen === 'string' ? instantOfWall(chosen) : null;
  return (
    <Form.Item
      name={name}
      label={label}
      extra={
        <>
          {instant === null ? null : <strong className="k-chosen">{callTime(instant, language)} </strong>}
          {extra}
        </>
      }
      getValueProps={(time: string | undefined) => ({ value: time ? dayjs(time, wallForm) : null })}
      normalize={(time: Dayjs | null) => time?.format(wallForm)}
    >
      <DatePicker {...chooseByEnter} showTime={{ format: 'HH:mm' }} format={wallForm} className="k-time" />
    </Form.Item>
  );
}

interface FieldChoiceProps {
  readonly fields: CallFieldsQuery['fields'];
  readonly value?: CallValues['fieldCodes'];
  readonly onChange?: (codes: CallValues['fieldCodes']) => void;
  readonly id?: string;
}

function FieldChoice({ fields, value = [], onChange, id }: FieldChoiceProps): ReactNode {
  const say = useText(callText);
  const language = useLanguage();
  const all = fields.map(({ code }) => code);
  return (
    <div className="k-choice" role="group" aria-label={say('fields')} id={id} tabIndex={-1}>
      <Checkbox
        checked={value.length === all.length}
        indeterminate={value.length > 0 && value.length < all.length}
        onChange={({ target }) => onChange?.(target.checked ? all : [])}
      >
        {say('allFields')}
      </Checkbox>
      <Checkbox.Group
        value={[...value]}
        options={fields.map((field) => ({ value: field.code, label: nameOf(field, language) }))}
        onChange={(codes) => onChange?.(codes)}
      />
    </div>
  );
}

interface AttachmentsProps {
  readonly jurisdictionId: string;
  readonly value?: readonly FileStateFragment[];
  readonly onChange?: (files: readonly FileStateFragment[]) => void;
}

function Attachments({ jurisdictionId, value = [], onChange }: AttachmentsProps): ReactNode {
  const say = useText(callText);
  const rows: readonly (FileStateFragment | null)[] = value.length < mostAttachments ? [...value, null] : value;
  return (
    <div className="k-files">
      {rows.map((file, index) => (
        <FileField
          key={file?.id ?? `new after ${value.length}`}
          label={say('attachment', { number: index + 1 })}
          jurisdictionId={jurisdictionId}
          value={file}
          isReplaceable={false}
          onChange={(next) => onChange?.(next ? [...value, next] : value.filter(({ id }) => id !== file?.id))}
        />
      ))}
    </div>
  );
}
