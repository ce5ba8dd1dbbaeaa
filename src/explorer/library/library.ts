/**
 * The reader's own articles. They are kept on this machine, in the browser's database; where that fails they last as long
 * as the page, and the page says so.
 */
import { create } from 'zustand'
import { articleId } from '../../intake/article-id'
import type { SourceArticle } from '../../intake/read-article'
import { allKept, forget, keep } from './database'
import { freeId, inOrder, type KeptArticle } from './kept-article'
import { readLibraryFile } from './library-file'

export type Details = Pick<SourceArticle, 'title' | 'publisher' | 'published'>

interface LibraryState {
  /** Whether the database was asked. */
  readonly isRead: boolean
  /** The last added first. */
  readonly articles: readonly KeptArticle[]
  /** Ids of articles that only this page has, for want of storage. */
  readonly unkept: readonly string[]
  /** For people: what the browser's storage did not do. */
  readonly trouble: string | null
  /** What was removed last, for Undo. */
  readonly removed: KeptArticle | null
}

interface LibraryActions {
  readonly read: () => Promise<void>
  /** @returns the articles with ids of their own; one with the same text as another is to take its place */
  readonly named: (articles: readonly SourceArticle[]) => KeptArticle[]
  readonly add: (articles: readonly KeptArticle[]) => Promise<void>
  readonly amend: (id: string, details: Details) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly undo: () => Promise<void>
  /** @returns how many articles came in. @throws Error in words where the file does not fit */
  readonly takeIn: (file: File) => Promise<number>
}

export const useLibrary = create<LibraryState & { readonly actions: LibraryActions }>()((set, get) => {
  /** Puts articles into the list whatever comes of it, and into the database if that can be. */
  const put = async (articles: readonly KeptArticle[]) => {
    const ids = articles.map(({ article }) => article.id)
    const others = get().articles.filter(({ article }) => !ids.includes(article.id))
    set({ articles: inOrder([...others, ...articles]), removed: null })
    await store(articles)
  }
  const store = async (articles: readonly KeptArticle[]) => {
    const ids = articles.map(({ article }) => article.id)
    const unkept = get().unkept.filter((id) => !ids.includes(id))
    try {
      await keep(articles)
      set({ unkept, trouble: null })
    } catch (error) {
      set({ unkept: [...unkept, ...ids], trouble: wordsOf(error) })
    }
  }
  return {
    isRead: false,
    articles: [],
    unkept: [],
    trouble: null,
    removed: null,
    actions: {
      read: async () => {
        const { articles, unkept } = get()
        const here = articles.filter(({ article }) => unkept.includes(article.id))
        try {
          const kept = await allKept()
          const ids = new Set(here.map(({ article }) => article.id))
          set({ isRead: true, articles: inOrder([...here, ...kept.filter(({ article }) => !ids.has(article.id))]) })
          // What could not be kept before may be by now.
          await store(here)
        } catch (error) {
          set({ isRead: true, trouble: wordsOf(error) })
        }
      },
      named: (articles) => {
        const now = Date.now()
        const known = new Map(get().articles.map(({ article }) => [article.id, article.text]))
        return articles.map((article, i): KeptArticle => {
          const [same] = [...known].find(([, text]) => text === article.text) ?? []
          const id = same ?? freeId(articleId(article.title), known.keys())
          known.set(id, article.text)
          return { added: new Date(now + i).toISOString(), article: { ...article, id } }
        })
      },
      add: put,
      amend: async (id, { title, publisher, published }) => {
        const kept = get().articles.find(({ article }) => article.id === id)
        if (kept === undefined) return
        const { publisher: _publisher, published: _published, ...rest } = kept.article
        await put([{ ...kept, article: withDetails(rest, { title, publisher, published }) }])
      },
      remove: async (id) => {
        const removed = get().articles.find(({ article }) => article.id === id) ?? null
        set({ articles: get().articles.filter((kept) => kept !== removed), removed })
        try {
          await forget(id)
          set({ unkept: get().unkept.filter((other) => other !== id), trouble: null })
        } catch (error) {
          set({ trouble: wordsOf(error) })
        }
      },
      undo: async () => {
        const { removed } = get()
        if (removed !== null) await put([removed])
      },
      takeIn: async (file) => {
        const articles = readLibraryFile(file.name, await file.text())
        const known = new Map(get().articles.map(({ article }) => [article.id, article.text]))
        const placed = articles.map((kept): KeptArticle => {
          const { id, text } = kept.article
          const free = known.get(id) === text ? id : freeId(id, known.keys())
          known.set(free, text)
          return { ...kept, article: { ...kept.article, id: free } }
        })
        await put(placed)
        return placed.length
      },
    },
  }
})

/** An article with other details; those that are empty are left out. */
export function withDetails<Article extends { readonly text: string; readonly id: string }>(
  article: Article,
  { title, publisher, published }: Details,
): Article & Details {
  return {
    ...article,
    title,
    ...(publisher === undefined || publisher === '' ? {} : { publisher }),
    ...(published === undefined || published === '' ? {} : { published }),
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
