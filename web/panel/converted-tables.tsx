import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toRequest } from '../desk/options.js';
import { copy } from '../files/copy.js';
import { readConvertedTables, toTabs, type ConvertedTable } from '../files/tables.js';
import { useDeskState, usePage } from '../page/context.js';
import { ServiceFault } from '../service/trouble.js';

/** Pause after a change before the tables are asked for: they are longer than the list of figures. */
const REST = 400;

/** The tables of the story, converted, each with a button that copies it for a spreadsheet. */
export function ConvertedTables(): JSX.Element | null {
  const { say } = usePage();
  const tables = useConvertedTables();
  if (tables.length === 0) return null;
  return (
    <section class="tables">
      <h2>{say('tables')}</h2>
      {tables.map((table, i) => (
        <Converted key={i} table={table} />
      ))}
    </section>
  );
}

function Converted({ table }: { readonly table: ConvertedTable }): JSX.Element {
  const { say, announce } = usePage();
  const { unit, rows, note } = table;
  const copyTable = async (): Promise<void> => {
    announce((await copy(toTabs(table))) ? say('tableCopied') : say('copyFailed'));
  };
  return (
    <figure class="converted">
      <div class="scroll">
        <table>
          {unit !== undefined && <caption>{unit}</caption>}
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption>
        {note}{' '}
        <button type="button" onClick={() => void copyTable()}>
          {say('copyTable')}
        </button>
      </figcaption>
    </figure>
  );
}

/** Hook: the converted tables of the text as it is; none while the service does not answer, which the page says elsewhere. */
function useConvertedTables(): readonly ConvertedTable[] {
  const { client } = usePage();
  const { reading, text, options } = useDeskState();
  const [tables, setTables] = useState<readonly ConvertedTable[]>([]);
  const hasTables = reading?.figures.some(({ cell }) => cell !== undefined) ?? false;
  useEffect(() => {
    if (!hasTables) {
      setTables([]);
      return;
    }
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const request = { ...toRequest(text, options), format: 'html', tables: 'copy' };
        const { annotated } = await client.annotate(request, abort.signal);
        setTables(readConvertedTables(annotated.content));
      } catch (error) {
        if (abort.signal.aborted) return;
        if (!(error instanceof ServiceFault)) throw error;
        setTables([]);
      }
    };
    const timer = setTimeout(() => void ask(), REST);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, hasTables, text, options]);
  return tables;
}
