import type { OwnPage } from './either';

/** Rows of every table of the library, in the order of their keys, as they stand on the disk. */
export type Tables = Readonly<Record<string, readonly object[]>>;

/** Reads the whole library from a page of the extension, past everything that stands above the database. */
export function tablesOf(page: OwnPage): Promise<Tables> {
  return page.run(async () => {
    const promised = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const base64 = (bytes: Uint8Array<ArrayBuffer>) =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(`${reader.result}`.replace(/^.*,/, ''));
        reader.readAsDataURL(new Blob([bytes]));
      });
    const plain = async (row: object) =>
      'packed' in row ? { ...row, packed: await base64(row.packed as never) } : row;
    const database = await promised(indexedDB.open('isnad'));
    const names = [...database.objectStoreNames];
    const tables: Record<string, object[]> = {};
    for (const name of names) {
      const rows = await promised(database.transaction(name).objectStore(name).getAll());
      tables[name] = await Promise.all(rows.map(plain));
    }
    database.close();
    return tables;
  });
}

/** Saves through the background, as a page's script does; the failure's code where it is not acknowledged. */
export function saved(page: OwnPage, request: object): Promise<string | null> {
  return page.run(async (asked) => {
    const { browser, chrome } = globalThis as unknown as Record<string, Api>;
    interface Api {
      readonly runtime: {
        sendMessage(message: object): Promise<{ ok: boolean; error?: { code: string } } | null>;
      };
    }
    const runtime = (browser ?? chrome)?.runtime;
    const answer = await runtime?.sendMessage({ type: 'snippets/save', request: asked });
    return answer?.ok ? null : (answer?.error?.code ?? 'no-answer');
  }, request);
}

/** Gives a file to the page when it next asks for one, in the place of the reader who would choose it. */
export async function chooseFile(page: OwnPage, name: string, text: string): Promise<void> {
  await page.run(
    (name, text) => {
      const { wrappedJSObject: own = window } = window as { wrappedJSObject?: Window };
      const { HTMLInputElement } = own as unknown as {
        HTMLInputElement: { prototype: HTMLInputElement };
      };
      const { click } = HTMLInputElement.prototype;
      HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
        if (this.type !== 'file') return click.call(this);
        const given = new DataTransfer();
        given.items.add(new File([text], name));
        this.files = given.files;
        this.dispatchEvent(new Event('change'));
      };
    },
    name,
    text,
  );
}
