import type { Attribution } from '../core/types';
import type { PageCorrection } from '../corrections/page-correction';
import type { WhereToRun } from '../sites/runs';
import type { KeptClaim, PageDetails, ReaderValues, Sighting, Snippet } from '../snippets/types';

/** Why a page shows no marks. */
export const NOTHING_REASONS = [
  'not-arabic',
  'no-text',
  'no-article',
  'pdf',
  'no-attribution',
  /** What it shows is a frame of another site, which is a page of its own. */
  'frame',
  /** All that was found is hidden by what the reader chose, or is no attribution in the reader's eyes. */
  'hidden',
  /** The page takes marks away again and again, and they are not put back any more. */
  'cleared',
] as const;
export type NothingBecause = (typeof NOTHING_REASONS)[number];

/** One attribution of the open page, in the shape it would be saved in. */
export interface ReadingItem {
  readonly snippet: Snippet;
  readonly saved: boolean;
  /** The reader says that it is no attribution: it is neither marked nor listed among the others. */
  readonly dismissed?: boolean;
  /** Id under which the reader's correction of it is kept. */
  readonly correctionId?: string;
}

/** What the content script found on its page. */
export interface PageReading {
  readonly page: PageDetails;
  /** In reading order. */
  readonly items: readonly ReadingItem[];
  /** What the reader says is no attribution, in reading order. */
  readonly dismissed: readonly ReadingItem[];
  /** What was saved from the page beside these, in the order of the text as it was saved. */
  readonly kept: readonly KeptClaim[];
  /** Null when something was found. */
  readonly nothing: NothingBecause | null;
  readonly marksOn: boolean;
  /** Characters of the article's text, for the share that is attributed. */
  readonly characters: number;
  readonly words: number;
  /** Where the paragraphs of the article's text begin, in UTF-16 units. */
  readonly paragraphs: readonly number[];
}

/** What is sent for saving: the page once, its text as read, and the snippets. */
export interface SaveRequest {
  readonly page: PageDetails;
  readonly text: string;
  readonly snippets: readonly Snippet[];
}

/** What became of a save. */
export interface SaveResponse {
  /** The ids asked for that are in the library now. */
  readonly saved: readonly string[];
  /** Those of them whose attribution was there already under another id (saved from another tab), and that id. */
  readonly same: Readonly<Record<string, string>>;
  /** Those whose claim was saved before, from this page or another, and where. */
  readonly claimed: Readonly<Record<string, readonly SavedClaim[]>>;
}

/** What became of a save that a page was asked for. */
export type PageSaved = Pick<SaveResponse, 'saved' | 'claimed'>;

/** A saved snippet that makes the same claim as another one. */
export interface SavedClaim {
  readonly id: string;
  /** The same as that of the page at hand where it was saved from there. */
  readonly pageId: string;
  /** Null where nobody is named. */
  readonly source: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
}

/** What the reader changes of one snippet; what is not named stays. */
export interface EditRequest extends Partial<ReaderValues> {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A story of a page as it is sent: its first lines may be those of one that was sent before. */
export interface SentStory {
  /** Where it begins in the whole text, in UTF-16 units. */
  readonly start: number;
  /** Which of the stories of the request before begins as this one does, and with how many of its lines. */
  readonly like: number;
  readonly shared: number;
  /** The lines after these. */
  readonly lines: readonly string[];
}

/** What was found: an attribution, or a run of those that the answer before had. */
export type SentAttribution = Attribution | { readonly from: number; readonly to: number };

/** Asks for what is in the stories of a page. */
export interface ReadStoriesRequest {
  /** Of the reading, as the page has named it. */
  readonly id: string;
  /** How many answers the page has had; with 0 the reading begins. */
  readonly turn: number;
  /** Null to go on with those of the request before. */
  readonly stories: readonly SentStory[] | null;
  /** They are no more than the beginning of a long text, whose whole comes with the next request. */
  readonly isHead?: true;
  /** They have been read before, by a background that has forgotten: sums up what was found then, which the page has. */
  readonly had?: number;
}

export interface ReadStoriesResponse {
  readonly found: readonly SentAttribution[];
  /** Else the page must ask again for what follows. */
  readonly isDone: boolean;
}

/** The scripts that a page may ask for: the reader of articles, what draws its card, and what draws forms. */
export const PAGE_SCRIPTS = ['article', 'card', 'forms'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** From mark to mark, in reading order. */
export type StepTo = 'next' | 'previous';

/** Every message to a page's content script: what is sent, and what comes back. */
export interface PageMessages {
  'page/read': { request: null; response: PageReading };
  /** The same as the page knows it: the background, which may be asleep, is not asked what is saved by now. */
  'page/known': { request: null; response: PageReading };
  /** Scrolls to an attribution and shows its card; with `correcting` the form for corrections. */
  'page/jump': { request: { id: string; correcting?: boolean }; response: null };
  /** Says that an attribution is none, or that it is one after all. */
  'page/dismiss': { request: { id: string; dismissed: boolean }; response: null };
  /**
   * Asks the reader who said what is selected, to save it; `not-found` without a selection. The words are needed where
   * they stand in a frame of another site, into which the page's script does not see.
   */
  'page/quote': { request: { selected: string }; response: null };
  /** The article's text as it was read, which the spans of `page/read` point into. */
  'page/text': { request: null; response: { text: string } };
  /** Goes to the next or the previous mark and opens its card, which has the focus then; `not-found` without marks. */
  'page/step': { request: { to: StepTo }; response: null };
  'page/marks': { request: { on: boolean }; response: null };
  /** Saves these attributions of the page (all of them with `ids: null`); answers with the ids now saved. */
  'page/save': { request: { ids: readonly string[] | null }; response: PageSaved };
  /** Saves the attribution whose card is open; `not-found` where none is. */
  'page/save-current': { request: null; response: PageSaved };
  /** Something was saved, changed, deleted or restored elsewhere: a page that may be concerned asks what is saved of it. */
  'page/library-changed': { request: null; response: null };
  /** Where pages are read by themselves has changed: everything of ours leaves those that were read so and are not any more. */
  'page/where': { request: { before: WhereToRun; now: WhereToRun }; response: null };
}

/** Every message to the background: what is sent, and what comes back. */
export interface BackgroundMessages {
  /** Answers after the transaction is committed. */
  'snippets/save': { request: SaveRequest; response: SaveResponse };
  /** Puts snippets into the trash: all of them, or none. */
  'snippets/delete': {
    request: { ids: readonly string[] };
    response: { deleted: readonly string[] };
  };
  /** Takes them out of it again, in the same way. */
  'snippets/restore': {
    request: { ids: readonly string[] };
    response: { restored: readonly string[] };
  };
  /** Changes what the reader says of snippets, by their ids; `undo` takes it back when it is sent as `edits`. */
  'snippets/edit': {
    request: { edits: Readonly<Record<string, EditRequest>> };
    response: {
      edited: readonly string[];
      undo: Readonly<Record<string, Partial<ReaderValues>>>;
    };
  };
  /** What was found of saved snippets on their page, by their ids. */
  'snippets/seen': {
    request: { seen: Readonly<Record<string, Omit<Sighting, 'at'>>> };
    response: null;
  };
  /** The snippets already saved from this page. */
  'snippets/of-page': {
    request: { page: PageDetails };
    response: {
      snippets: readonly Snippet[];
      /** What the reader corrected on it. */
      corrections: readonly PageCorrection[];
    };
  };
  /** Keeps what the reader corrected on a page, saved or not. */
  'corrections/keep': {
    request: { page: PageDetails; correction: PageCorrection };
    response: null;
  };
  /** Forgets corrections of a page. */
  'corrections/forget': {
    request: { page: PageDetails; ids: readonly string[] };
    response: null;
  };
  /** Reads the text of the sending page, where the engine is; `gone` where the reading is forgotten and must begin anew. */
  'stories/read': { request: ReadStoriesRequest; response: ReadStoriesResponse };
  /**
   * How many attributions the sending page has, for the toolbar button of its tab; null when its marks are off, and with
   * `left` when it is not read any more. With `isOther` it is not in Arabic.
   */
  'page/count': {
    request: { count: number | null; left?: boolean; isOther?: boolean };
    response: null;
  };
  /** Puts one of our scripts into the sending page: what is not needed at once comes when it is. */
  'page/run': { request: { script: PageScript }; response: null };
}
