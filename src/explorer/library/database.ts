/** The browser's own database (IndexedDB), where the reader's articles are kept. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { KeptArticle } from './kept-article'

interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle }
}

const NAME = 'relata'
const VERSION = 1

/** Why nothing can be kept, or read, for people. */
export class StorageError extends Error {
  override name = 'StorageError'
}

export function allKept(): Promise<KeptArticle[]> {
  return withDatabase((database) => database.getAll('articles'))
}

/** Keeps articles, each in the place of one with the same id; all of them or none. */
export function keep(articles: readonly KeptArticle[]): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('articles', 'readwrite', { durability: 'strict' })
    await Promise.all([...articles.map((article) => transaction.store.put(article)), transaction.done])
  })
}

export function forget(id: string): Promise<void> {
  return withDatabase((database) => database.delete('articles', id))
}

/** @throws StorageError whatever goes wrong */
async function withDatabase<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  try {
    const database = await open()
    try {
      return await work(database)
    } finally {
      // Held open, it would keep another tab from a newer version of it.
      database.close()
    }
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(wordsFor(error))
  }
}

const BLOCKED = 'Another tab holds the browser’s storage for this page: close it.'

/** Whether it was asked for in vain and is yet to come: whoever asks again meanwhile waits in line, and is told nothing. */
let isAwaited = false

function open(): Promise<IDBPDatabase<Schema>> {
  if (isAwaited) return Promise.reject(new StorageError(BLOCKED))
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('articles', { keyPath: 'article.id' })
      },
      blocked: () => {
        isAwaited = true
        reject(new StorageError(BLOCKED))
      },
    }).then(
      (database) => {
        // It comes as soon as the other tab is closed; nobody waits for it any more.
        if (isAwaited) database.close()
        else resolve(database)
        isAwaited = false
      },
      (error: unknown) => {
        isAwaited = false
        reject(error instanceof Error ? error : new StorageError(String(error)))
      },
    )
  })
}

function wordsFor(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'QuotaExceededError':
      return 'The browser’s storage is full.'
    case 'VersionError':
      return 'A newer version of this page has kept articles here: load the page anew.'
    case 'ReferenceError':
    case 'TypeError':
    case 'SecurityError':
    case 'InvalidStateError':
      return 'The browser keeps nothing for this page: its storage is switched off, or the window is a private one.'
    default:
      return `The browser’s storage failed (${error instanceof Error ? error.message : String(error)}).`
  }
}
