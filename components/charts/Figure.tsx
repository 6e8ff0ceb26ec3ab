import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** A picture under its name, with the table that says the same without it. */
export function Figure(props: {
  title: string;
  /** Heading of the second column of the table. */
  measure: string;
  rows: readonly (readonly [name: string, value: string])[];
  children: ComponentChildren;
}) {
  const { t } = useWords();
  return (
    <figure class="chart">
      <figcaption>{props.title}</figcaption>
      {props.rows.length === 0 ? <p class="faint small">{t('chart.empty')}</p> : props.children}
      {/* Firefox shows the caption of a table that is hidden itself. */}
      <div class="sr">
        <table>
          <caption>{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.table.name')}</th>
              <th scope="col">{props.measure}</th>
            </tr>
          </thead>
          <tbody>
            {props.rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
