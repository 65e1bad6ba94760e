import type { ContainerClient } from '@azure/storage-blob';
import { type Store, StoreConflict, type StoreItem, type StoreItems } from './store';

/**
 * The store of several replicas: a container of Azure Blob Storage, one blob an item. What two of them write at once is
 * settled by the service itself, by If-Match and If-None-Match.
 *
 * botbuilder-azure-blobs is not used: what it writes without an eTag overwrites what another has just written, a conflict
 * is told by the words of a message only, and a service that is down at its first call is down for it for good.
 */
export class BlobStore implements Store {
  constructor(private readonly container: ContainerClient) {}

  async read(keys: string[]): Promise<StoreItems> {
    const found = await Promise.all(keys.map(async (key) => [key, await this.#readOne(key)] as const));
    const items: StoreItems = {};
    for (const [key, item] of found) if (item) items[key] = item;
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    await Promise.all(Object.entries(changes).map(([key, item]) => this.#writeOne(key, item)));
  }

  async delete(keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => unless(isAbsent, this.container.deleteBlob(key))));
  }

  async keys(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    await unless(
      isAbsent,
      (async () => {
        for await (const { name } of this.container.listBlobsFlat({ prefix })) keys.push(name);
      })(),
    );
    return keys;
  }

  async deleteOlder(prefix: string, time: number): Promise<number> {
    let deleted = 0;
    const gone = async () => {
      for await (const { name, properties } of this.container.listBlobsFlat({ prefix })) {
        if (properties.lastModified.getTime() >= time) continue;
        // Only what is still as it was listed: somebody may be writing it at this moment.
        const conditions = { ifMatch: properties.etag };
        const done = await unless(isConflict, this.container.deleteBlob(name, { conditions }));
        if (done) deleted += 1;
      }
    };
    await unless(isAbsent, gone());
    return deleted;
  }

  async close(): Promise<void> {
    // Nothing is held open between two calls.
  }

  async #readOne(key: string): Promise<StoreItem | undefined> {
    const blob = await unless(isAbsent, this.container.getBlobClient(key).download());
    if (!blob?.readableStreamBody || blob.etag === undefined) return undefined;
    const chunks: Buffer[] = [];
    for await (const chunk of blob.readableStreamBody) chunks.push(Buffer.from(chunk));
    return { ...JSON.parse(Buffer.concat(chunks).toString('utf8')), eTag: blob.etag };
  }

  async #writeOne(key: string, { eTag, ...fields }: StoreItem): Promise<void> {
    const body = Buffer.from(JSON.stringify(fields), 'utf8');
    const upload = () =>
      this.container.getBlockBlobClient(key).upload(body, body.byteLength, {
        conditions: conditionsOf(eTag),
        blobHTTPHeaders: { blobContentType: 'application/json' },
      });
    try {
      if (await unless(hasNoContainer, upload())) return;
      await this.container.createIfNotExists();
      await upload();
    } catch (error) {
      throw isConflict(error) ? new StoreConflict(key) : error;
    }
  }
}

function conditionsOf(eTag: string | undefined): { ifMatch?: string; ifNoneMatch?: string } {
  if (eTag === '*') return {};
  return eTag === undefined ? { ifNoneMatch: '*' } : { ifMatch: eTag };
}

/** What `work` gives, or undefined when it fails in the expected way. */
async function unless<T>(expected: (error: unknown) => boolean, work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (expected(error)) return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
const statusOf = (error: unknown): unknown => (error as { statusCode?: unknown } | null)?.statusCode;

const isAbsent = (error: unknown): boolean => statusOf(error) === 404;
const hasNoContainer = (error: unknown): boolean => codeOf(error) === 'ContainerNotFound';
const isConflict = (error: unknown): boolean =>
  statusOf(error) === 412 || codeOf(error) === 'BlobAlreadyExists' || codeOf(error) === 'BlobNotFound';
