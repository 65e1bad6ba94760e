import { BlobStore } from './blob-store';
import { LmdbStore } from './lmdb-store';
import type { StoragePlace } from './place';
import { SteadyStore } from './steady-store';

/** A try that is not answered by then is tried once more; two of them stay within what a turn may take. */
const TRY_MS = 1_000;
const OPTIONS = { retryOptions: { maxTries: 2, tryTimeoutInMs: TRY_MS, retryDelayInMs: 50 } };

/** The store at a place. Nothing is reached before it is used. */
export function openStore(place: StoragePlace): SteadyStore {
  return new SteadyStore(place.kind === 'file' ? new LmdbStore(place.folder) : blobStore(place));
}

/** Azure's packages are large, and loaded only where they are used. */
function blobStore(place: Exclude<StoragePlace, { kind: 'file' }>): BlobStore {
  const { BlobServiceClient, ContainerClient } =
    require('@azure/storage-blob') as typeof import('@azure/storage-blob');
  if (place.kind === 'azure-blob') {
    const service = BlobServiceClient.fromConnectionString(place.connection, OPTIONS);
    return new BlobStore(service.getContainerClient(place.container));
  }
  const { DefaultAzureCredential } = require('@azure/identity') as typeof import('@azure/identity');
  return new BlobStore(new ContainerClient(place.url, new DefaultAzureCredential(), OPTIONS));
}
