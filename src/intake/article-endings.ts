/** What files end in that articles are read from. */
export const ARTICLE_FILE_ENDINGS = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx'] as const
