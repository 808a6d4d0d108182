import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { grouped } from '@wanchuang/web-ui';
import { exportsText } from './exports.text';
import type { ExportState } from './use-exports';

interface ManifestFactsProps {
  readonly id: string;
  readonly manifest: NonNullable<ExportState['manifest']>;
}

/** What a file is, for whoever has to prove it. */
export function ManifestFacts({ id, manifest }: ManifestFactsProps): ReactNode {
  const say = useText(exportsText);
  const language = useLanguage();
  const { dataAt, dataSequence } = manifest;
  const cutOff =
    dataAt === null || dataSequence === null
      ? say('nothingBefore')
      : say('cutOffAt', { time: instantText(dataAt, language), sequence: dataSequence });
  const facts = [
    ['hash', manifest.sha256],
    ['size', say('bytes', { count: grouped(manifest.sizeBytes) })],
    ['cutOff', cutOff],
    ['asOf', instantText(manifest.asOf, language)],
    ['query', manifest.query],
    ['arguments', manifest.arguments],
    ['schemaVersion', manifest.schemaVersion],
  ] as const;
  return (
    <details className="x-manifest">
      <summary>{say('manifest')}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <a href={`/export/file/${id}/manifest`} download>
        {say('manifestFile')}
      </a>
    </details>
  );
}
