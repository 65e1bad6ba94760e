/** Where things are kept. */
export type StoragePlace =
  /** A folder on this machine. */
  | { kind: 'file'; folder: string }
  /** A container of Azure Blob Storage, entered with a connection string. */
  | { kind: 'azure-blob'; connection: string; container: string }
  /** A container of Azure Blob Storage by its address, entered with the identity the bot runs as. */
  | { kind: 'azure-identity'; url: string };

const CONTAINER = 'vejviser';
/** Azure's own rule for the names of containers. */
const CONTAINER_NAME = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a place as STORAGE names it: `file:` and a folder; `azure-blob:` and a connection string, perhaps with
 * `;container=name`; `azure-blob:` and the https address of a container.
 * @returns undefined when it is none of these
 */
export function readPlace(text: string): StoragePlace | undefined {
  const [, kind, rest = ''] = /^(file|azure-blob):(.+)$/s.exec(text.trim()) ?? [];
  if (kind === 'file') return { kind, folder: rest };
  if (kind !== 'azure-blob') return undefined;
  return rest.includes('://') && !rest.includes(';') ? byAddress(rest) : byConnection(rest);
}

function byAddress(address: string): StoragePlace | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, search } = new URL(address);
  const container = pathname.replace(/^\/|\/$/g, '') || CONTAINER;
  // A token of the identity must not travel in the open, and an address with a signature needs no identity.
  if (protocol !== 'https:' || search !== '' || !CONTAINER_NAME.test(container)) return undefined;
  return { kind: 'azure-identity', url: `${origin}/${container}` };
}

function byConnection(text: string): StoragePlace | undefined {
  const parts = text.split(';').filter((part) => part.trim());
  const isContainer = (part: string) => /^\s*container=/i.test(part);
  const container = parts.find(isContainer)?.split('=')[1]?.trim() ?? CONTAINER;
  const connection = `${parts.filter((part) => !isContainer(part)).join(';')};`;
  const known = /^(?:UseDevelopmentStorage=true|.*\b(?:AccountKey|SharedAccessSignature)=.+);$/i.test(
    connection,
  );
  return known && CONTAINER_NAME.test(container) ? { kind: 'azure-blob', connection, container } : undefined;
}
