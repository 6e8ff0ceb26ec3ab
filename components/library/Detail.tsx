import { ChevronDown, ChevronUp, X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Edit } from '../../lib/corrections/edit';
import { currentAttribution } from '../../lib/snippets/current';
import { sourceName } from '../../lib/snippets/names';
import { type Snippet, type SnippetWithPage, STATUSES } from '../../lib/snippets/types';
import { Chain } from '../Chain';
import { Choice } from '../Choice';
import { familyOfSnippet } from '../family-class';
import { hostOf } from '../host';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { KindBadge } from '../KindBadge';
import { type HitFinder, Marked } from '../Marked';
import { STATUS_ICONS } from '../status-icons';
import { Why } from '../Why';
import { useWords } from '../words';
import { Context } from './Context';
import { Correct } from './Correct';
import { DetailActions, type DetailActionsProps } from './DetailActions';
import { Facts } from './Facts';
import { History } from './History';
import { Note } from './Note';
import { SameArticle } from './SameArticle';
import { Tags } from './Tags';

/** What the detail shows, and what it asks for. */
export interface DetailProps extends DetailActionsProps {
  /** What else was saved from its article. */
  readonly same: readonly Snippet[];
  /** Finds what the search hits, to mark it. */
  readonly hits: HitFinder | undefined;
  /** Tags that are in use. */
  readonly knownTags: readonly string[];
  /** Whether it was kept. */
  readonly onEdit: (edit: Edit) => Promise<boolean>;
  /** A note that could not be kept. */
  readonly unsavedNote: string | undefined;
  readonly onForgetNote: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that is known of one claim, and everything that the reader may say of it. */
export function Detail(props: DetailProps) {
  const { t, format, language } = useWords();
  const { item, onEdit } = props;
  const { snippet, page } = item;
  const name = sourceName(snippet);
  const { kind } = currentAttribution(snippet);
  const family = familyOfSnippet(snippet);
  const id = useId();
  return (
    <aside class="detail" id="detail" aria-labelledby={id} tabIndex={-1}>
      <Top {...props} />
      <h2 id={id} dir="rtl" lang="ar">
        {name === null ? (
          <bdi lang={language}>{t('source.unstated')}</bdi>
        ) : (
          <Marked text={name} hits={props.hits} />
        )}
      </h2>
      <p class="quiet">
        <b>{t(`family.${family}`)}:</b> {t(`family.${family}.does`)}
      </p>
      {snippet.deletedAt !== null && (
        <p class="small quiet">{t('detail.in-trash', { day: format.day(snippet.deletedAt) })}</p>
      )}
      <Context snippet={snippet} hits={props.hits} />
      {props.correcting && (
        <Correct
          key={snippet.id}
          snippet={snippet}
          onEdit={onEdit}
          onClose={() => props.onCorrecting(false)}
        />
      )}
      {snippet.words.relay.length > 0 && (
        <section>
          <Chain
            outlet={page.outlet ?? hostOf(page.url)}
            relay={snippet.words.relay}
            source={name}
            kind={kind}
          />
        </section>
      )}
      <Facts item={item} hits={props.hits} />
      <dl class="facts">
        <dt>{t('detail.status')}</dt>
        <dd>
          <Choice
            label={t('detail.status')}
            value={snippet.status}
            options={STATUSES.map((value) => ({ value, name: t(`status.${value}`) }))}
            onChoose={(status) => onEdit({ status })}
          >
            <Icon of={STATUS_ICONS[snippet.status]} />
          </Choice>
        </dd>
        <dt>{t('detail.tags')}</dt>
        <dd>
          <Tags
            tags={snippet.tags}
            known={props.knownTags}
            onAdd={(tag) => onEdit({ addTags: [tag] })}
            onRemove={(tag) => onEdit({ removeTags: [tag] })}
          />
        </dd>
      </dl>
      <Note
        key={snippet.id}
        note={snippet.note}
        unsaved={props.unsavedNote}
        onChange={(note) => onEdit({ note })}
        onForget={props.onForgetNote}
      />
      <WhyClosed key={`why ${snippet.id}`} item={item} />
      <History snippet={snippet} />
      <SameArticle snippets={props.same} onOpen={props.onOpen} />
      <DetailActions {...props} />
    </aside>
  );
}

function Top(props: DetailProps) {
  const { t } = useWords();
  return (
    <div class="detail-top">
      <KindBadge kind={currentAttribution(props.item.snippet).kind} />
      <span class="grow" />
      <IconButton
        of={ChevronUp}
        label={t('detail.previous')}
        keys="K"
        onClick={() => props.onStep(-1)}
      />
      <IconButton
        of={ChevronDown}
        label={t('detail.next')}
        keys="J"
        onClick={() => props.onStep(1)}
      />
      <IconButton of={X} label={t('action.close')} keys="Escape" onClick={props.onClose} />
    </div>
  );
}

function WhyClosed({ item }: { item: SnippetWithPage }) {
  const [open, setOpen] = useState(false);
  return <Why snippet={item.snippet} open={open} onToggle={setOpen} />;
}
